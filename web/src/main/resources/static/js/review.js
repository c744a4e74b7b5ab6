import { inPlace } from "./in-place.js";
import { isForOthers } from "./shortcuts.js";

/** The pages of a review and of a district check by keyboard: cells, grades, opinion; canned sentences. */
export function review() {
  const page = document.querySelector("[data-review]");
  if (!page) {
    return;
  }
  document.addEventListener("keydown", (event) => {
    if (event.target.closest("input, select, textarea")) {
      leave(event);
      return;
    }
    const act = isForOthers(event) ? null : actions(event.key);
    if (act) {
      event.preventDefault();
      act();
    }
  });
  // A sentence that is chosen goes into the remark it stands beside, with its reason.
  page.addEventListener("change", (event) => {
    if (event.target.matches("[data-phrases]") && event.target.value) {
      fill(event.target);
    }
  });
  inPlace(page);
}

function actions(key) {
  const click = (selector) => () => document.querySelector(selector)?.click();
  const known = {
    d: click("[data-toggle-changes]"),
    e: () => document.querySelector("[data-grade]")?.focus(),
    o: () => document.getElementById("opinion")?.focus(),
    c: () => step(1),
    C: () => step(-1),
  };
  return known[key] ?? (/^[1-4]$/.test(key) ? () => grade(Number(key)) : null);
}

/** Escape leaves a field, so that the single keys work again. */
function leave(event) {
  if (event.key === "Escape" && !event.defaultPrevented) {
    event.target.blur();
  }
}

function step(by) {
  const pins = [...document.querySelectorAll(".sheet button.pin")];
  const at = pins.indexOf(document.activeElement);
  pins[(at < 0 && by < 0 ? pins.length - 1 : at + by + pins.length) % pins.length]?.focus();
}

function grade(number) {
  if (!document.getElementById("grade-overall")) {
    return;
  }
  document.querySelectorAll("[data-grade], #grade-overall").forEach((select) => { select.selectedIndex = number; });
  document.getElementById("review-form").dispatchEvent(new Event("input", { bubbles: true }));
  document.getElementById("grade-overall")?.focus();
}

function fill(select) {
  const remark = select.closest(".pending");
  const text = remark.querySelector("textarea");
  text.value = text.value ? `${text.value}\n${select.value}` : select.value;
  remark.querySelector("select[name$='.reason']").value = select.selectedOptions[0].dataset.reason;
  text.dispatchEvent(new Event("input", { bubbles: true }));
  text.focus();
  select.selectedIndex = 0;
}
