import { announce } from "./forms.js";

/** The sheet editor: live total, keyboard in the indicator table, counting of characters. */
export function sheetEditor() {
  const form = document.querySelector("form[data-sheet]");
  if (!form) {
    return;
  }
  form.addEventListener("input", (event) => {
    if (event.target.matches("[data-money]")) {
      showTotal(form);
    }
    if (event.target.matches("[data-count]")) {
      showCount(event.target);
    }
  });
  form.addEventListener("keydown", (event) => tableKeys(form, event));
  document.body.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id === "indicator-table") {
      afterRows();
    }
  });
  showTotal(form);
  form.querySelectorAll("[data-count]").forEach(showCount);
}

/** In units of 1/1,000,000 万元, that is of 分: no binary fractions. */
function parse(text) {
  const match = /^\s*(-?)(\d[\d,]*|)(?:\.(\d{0,6}))?\s*$/.exec(text.replace(/，/g, ","));
  if (!match || (match[2] === "" && match[3] === undefined && text.trim() !== "")) {
    return null;
  }
  const amount = BigInt((match[2].replace(/,/g, "") || "0") + (match[3] ?? "").padEnd(6, "0"));
  return match[1] ? -amount : amount;
}

function showTotal(form) {
  const output = form.querySelector("[data-total]");
  const amounts = [...form.querySelectorAll("[data-money]")].map((field) => parse(field.value));
  if (!output || amounts.includes(null)) {
    if (output) {
      output.textContent = "—";
    }
    return;
  }
  const sum = amounts.reduce((total, amount) => total + amount, 0n);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(7, "0");
  const whole = digits.slice(0, -6).replace(/\B(?=(\d{3})+$)/g, ",");
  const decimals = digits.slice(-6).replace(/0{1,4}$/, "");
  output.textContent = `${sum < 0n ? "-" : ""}${whole}.${decimals}`;
}

function showCount(field) {
  const place = document.getElementById(field.dataset.count);
  if (place) {
    place.textContent = field.form.dataset.characters.replace("{0}", field.value.length).replace("{1}", field.maxLength);
  }
}

function tableKeys(form, event) {
  const cell = event.target.closest("#indicator-table td");
  if (!cell) {
    return;
  }
  const row = cell.parentElement;
  if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
    press(row, event.key === "ArrowUp" ? "up" : "down", event);
  } else if (event.ctrlKey && event.key === "Enter") {
    press(row, "below", event);
  } else if (event.ctrlKey && event.key === "Delete") {
    press(row, "remove", event);
  } else if (event.key === "Enter" && event.target.matches("input")) {
    focus(row.nextElementSibling, cell.cellIndex);
    event.preventDefault();
  } else if (event.key === "ArrowUp" && event.target.matches("input")) {
    focus(row.previousElementSibling, cell.cellIndex);
  } else if (event.key === "ArrowDown" && event.target.matches("input")) {
    focus(row.nextElementSibling, cell.cellIndex);
  }
}

function press(row, what, event) {
  row.querySelector(`button[data-row="${what}"]`)?.click();
  event.preventDefault();
}

function focus(row, cellIndex) {
  row?.cells[cellIndex]?.querySelector("input, select")?.focus();
}

function afterRows() {
  const table = document.getElementById("indicator-table");
  const rows = table.querySelectorAll("tbody tr");
  const at = table.querySelector("tr[data-at] input:not([type=hidden])");
  at?.focus();
  announce(table.closest("form").dataset.rowsSaid.replace("{0}", rows.length));
}
