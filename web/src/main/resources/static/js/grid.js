import { announce } from "./forms.js";
import { say } from "./filing-words.js";

export const PARTS = ["code", "name", "periodValue", "annualValue"];
const MOST_ROWS = 100;

/**
 * The indicator table as a grid. Rows are added, moved and removed here without asking the server;
 * every change is told to the form as "sheet:changed".
 */
export class Grid {
  constructor(form) {
    this.form = form;
    this.table = form.querySelector("table[data-grid]");
    this.body = this.table.tBodies[0];
    this.mayAdd = this.table.dataset.adds === "true";
  }

  rows() {
    return [...this.body.rows];
  }

  cell(row, part) {
    return row.querySelector(`[data-part="${part}"]`);
  }

  value(row, part) {
    return this.cell(row, part).value;
  }

  /** False where the cell is locked. */
  set(row, part, value) {
    const field = this.cell(row, part);
    if (field.readOnly || field.disabled) {
      return false;
    }
    field.value = value;
    return true;
  }

  isBlank(row) {
    return !this.value(row, "name").trim() && !this.value(row, "periodValue").trim() && !this.value(row, "annualValue").trim();
  }

  /** A new row before the one at that place; null where none may be added. */
  insert(at, values = {}) {
    if (!this.mayAdd || this.body.rows.length >= MOST_ROWS) {
      return null;
    }
    const row = document.getElementById("row-template").content.firstElementChild.cloneNode(true);
    this.body.insertBefore(row, this.body.rows[at] ?? null);
    PARTS.forEach((part) => { this.cell(row, part).value = values[part] ?? ""; });
    return row;
  }

  /** Names, numbers and labels follow the places. */
  renumber() {
    const rows = this.rows();
    rows.forEach((row, at) => {
      const number = at + 1;
      row.querySelector("[data-number]").textContent = number;
      row.querySelectorAll("[data-field]").forEach((field) => { field.name = `indicators[${at}].${field.dataset.field}`; });
      PARTS.forEach((part) => {
        const field = this.cell(row, part);
        field.id = `row-${at}-${part}`;
        field.setAttribute("aria-label", say(`cell.${part}`, number));
        const reading = field.parentElement.querySelector(".reading");
        if (reading) {
          reading.id = `${field.id}-reading`;
          field.setAttribute("aria-describedby", reading.id);
        }
      });
      row.querySelectorAll("button[data-row]").forEach((button) => {
        button.value = `${button.dataset.row}:${at}`;
        button.setAttribute("aria-label", say(`row.${button.dataset.row}`, number));
      });
      this.enable(row, "up", at > 0 && this.swaps(row, rows[at - 1]));
      this.enable(row, "down", at < rows.length - 1 && this.swaps(row, rows[at + 1]));
      this.group(row, rows[at - 1]);
    });
    const count = this.form.querySelector("[data-rows-count]");
    count.textContent = say("rows", rows.length);
    const none = this.form.querySelector("[data-no-rows]");
    none.hidden = rows.length > 0;
  }

  enable(row, what, able) {
    row.querySelector(`button[data-row="${what}"]`).disabled = !able;
  }

  swaps(one, other) {
    return one.dataset.moves === "true" || other.dataset.moves === "true";
  }

  /** A category begins where another one was above. */
  group(row, above) {
    const category = this.value(row, "code").charAt(0);
    row.dataset.category = category;
    row.classList.toggle("begins", category !== "" && (!above || this.value(above, "code").charAt(0) !== category));
    row.querySelector("[data-category-word]").textContent = category ? say(`category.${category}`) : "";
  }

  changed(focus) {
    this.renumber();
    this.form.dispatchEvent(new CustomEvent("sheet:changed"));
    focus?.focus();
  }

  act(what, row) {
    const at = row ? this.rows().indexOf(row) : -1;
    const part = document.activeElement?.dataset?.part ?? "name";
    switch (what) {
      case "add": return this.added(this.insert(this.body.rows.length), "code");
      case "below": return this.added(this.insert(at + 1), "code");
      case "copy": return this.added(this.insert(at + 1, Object.fromEntries(PARTS.map((p) => [p, this.value(row, p)]))), "name");
      case "remove": return this.remove(row, at, part);
      case "up": return this.move(row, at - 1, part);
      case "down": return this.move(row, at + 1, part);
      case "to-annual": return this.carry([row], "periodValue", "annualValue", true);
      case "to-period": return this.carry([row], "annualValue", "periodValue", true);
      case "all-to-annual": return this.carry(this.rows(), "periodValue", "annualValue", false);
      case "all-to-period": return this.carry(this.rows(), "annualValue", "periodValue", false);
      case "sort": return this.sort();
      default: return undefined;
    }
  }

  added(row, part) {
    if (!row) {
      announce(say(this.mayAdd ? "rows.most" : "rows.locked"));
      return;
    }
    this.changed(this.cell(row, part));
    announce(say("rows", this.body.rows.length));
  }

  remove(row, at, part) {
    if (row.dataset.removes !== "true") {
      announce(say("rows.locked"));
      return;
    }
    row.remove();
    this.changed(this.standIn(this.body.rows[Math.min(at, this.body.rows.length - 1)], part));
    announce(say("rows", this.body.rows.length));
  }

  /** Where the focus goes when its row is gone; what is locked may not be able to take it. */
  standIn(row, part) {
    const wanted = row ? [this.cell(row, part), this.cell(row, "name")] : [document.getElementById("indicators")];
    return wanted.find((field) => !field.disabled) ?? this.table;
  }

  move(row, to, part) {
    const other = this.body.rows[to];
    if (!other || !this.swaps(row, other)) {
      return;
    }
    if (to < this.rows().indexOf(row)) {
      other.before(row);
    } else {
      other.after(row);
    }
    this.changed(this.cell(row, part));
    announce(say("row.at", to + 1));
  }

  /** For all rows at once only empty cells are filled: nobody looks at each. */
  carry(rows, from, to, over) {
    let carried = 0;
    rows.forEach((row) => {
      const value = this.value(row, from);
      if (value.trim() && value !== this.value(row, to) && (over || !this.value(row, to).trim()) && this.set(row, to, value)) {
        carried += 1;
      }
    });
    this.changed();
    announce(say("carried", carried));
  }

  sort() {
    if (this.rows().some((row) => row.dataset.moves !== "true")) {
      announce(say("rows.locked"));
      return;
    }
    const place = (row) => this.value(row, "code") || "9";
    this.body.append(...this.rows().sort((one, other) => place(one).localeCompare(place(other))));
    this.changed();
  }
}
