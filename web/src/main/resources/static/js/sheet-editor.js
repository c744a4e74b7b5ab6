import { read } from "./amounts.js";
import { bounds } from "./bounds.js";
import { say } from "./filing-words.js";
import { Grid } from "./grid.js";
import { GridKeys } from "./grid-keys.js";
import { library } from "./library.js";
import { pasting } from "./paste.js";
import { presence } from "./presence.js";
import { readings } from "./readings.js";
import { Undo } from "./undo.js";

const HELP = "jixiao-help";

/** The sheet editor: sums, help, and the indicator grid. */
export function sheetEditor() {
  const form = document.querySelector("form[data-sheet]");
  if (!form) {
    return;
  }
  form.addEventListener("input", (event) => {
    if (event.target.matches("[data-money]")) {
      showTotal(form);
      showWrong(event.target, false);
    }
  });
  form.addEventListener("focusout", (event) => {
    if (event.target.matches("[data-money]")) {
      showWrong(event.target, true);
    }
  });
  form.addEventListener("sheet:changed", () => showTotal(form));
  showTotal(form);
  form.querySelectorAll("[data-money]").forEach((field) => showWrong(field, true));
  bounds(form);
  form.querySelector("#round")?.addEventListener("change", (event) => {
    form.querySelector("[data-round-warning]").textContent = event.target.selectedOptions[0]?.dataset.warning ?? "";
  });
  help(form);
  keys(form);
  presence();
  indicators(form);
}

function indicators(form) {
  const grid = new Grid(form);
  const undo = new Undo(form, grid);
  library(form, grid);
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-row], button[data-grid-act]");
    if (button) {
      event.preventDefault();
      grid.act(button.dataset.row ?? button.dataset.gridAct, button.closest("tbody tr"));
    }
  });
  new GridKeys(form, grid);
  form.addEventListener("input", (event) => {
    if (event.target.matches("[data-part=code]")) {
      grid.renumber();
    }
  });
  pasting(form, grid, () => undo.undo());
  readings(form, grid);
  form.querySelector("tr[data-at] [data-part=name]")?.focus();
}

/** Enter in a single field saves nothing by accident; Ctrl+S saves on purpose. */
function keys(form) {
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input:not([data-part])") && !event.isComposing) {
      event.preventDefault();
    }
  });
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      form.querySelector("button[value=save]").click();
    }
  });
}

/** Opens and closes all hints at once, and remembers it. */
function help(form) {
  const toggle = document.querySelector("[data-help-toggle]");
  const hints = [...form.querySelectorAll("details.help")];
  const show = (on) => {
    hints.forEach((hint) => { hint.open = on; });
    toggle.setAttribute("aria-pressed", String(on));
  };
  if (!toggle) {
    return;
  }
  show(localStorage.getItem(HELP) === "on");
  toggle.addEventListener("click", () => {
    const on = toggle.getAttribute("aria-pressed") !== "true";
    localStorage.setItem(HELP, on ? "on" : "off");
    show(on);
  });
}

function grouped(amount, decimals, kept) {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, -decimals).replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = kept === decimals ? digits.slice(-decimals) : digits.slice(-decimals).replace(new RegExp(`0{1,${decimals - kept}}$`), "");
  return `${amount < 0n ? "-" : ""}${whole}.${rest}`;
}

/** The amount in 元 stands beside, for those who point at the field or type in it. */
function showYuan(field, amount) {
  const place = field.parentElement.querySelector("[data-yuan]");
  const text = amount === null ? "" : `= ${grouped(amount, 2, 2)} ${place.dataset.yuan}`;
  if (place.textContent !== text) {
    place.textContent = text;
    field.title = text;
  }
}

function showTotal(form) {
  const output = form.querySelector("[data-total]");
  const fields = [...form.querySelectorAll("[data-money]")];
  const amounts = fields.map((field) => read(field.value).amount ?? null);
  fields.forEach((field, at) => showYuan(field, amounts[at]));
  const sum = amounts.includes(null) ? null : amounts.reduce((total, amount) => total + amount, 0n);
  output.textContent = sum === null ? "—" : grouped(sum, 6, 2);
  showYuan(output, sum);
}

/** A word beside an amount that cannot be read: as soon as the field is left, until it can be. */
function showWrong(field, left) {
  const place = document.getElementById(`${field.id}-wrong`);
  const { wrong } = read(field.value);
  if (wrong ? !left && place.hidden : place.hidden) {
    return;
  }
  place.textContent = wrong ? say(`amount.${wrong}`) : "";
  place.hidden = !wrong;
  field.parentElement.querySelector("[data-yuan]").hidden = Boolean(wrong);
  field.closest(".field").classList.toggle("bad", Boolean(wrong));
  field.setAttribute("aria-invalid", String(Boolean(wrong)));
}
