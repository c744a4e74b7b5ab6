import { announce } from "./forms.js";
import { say } from "./filing-words.js";
import { PARTS } from "./grid.js";

const MOST = 200;
const ONE_STEP = 1000;

/** Undo and redo over typing and over rows alike; typing in one field within a second is one step. */
export class Undo {
  constructor(form, grid) {
    this.form = form;
    this.grid = grid;
    this.past = [];
    this.future = [];
    this.fields = [...form.querySelectorAll("input[name]:not([type=hidden]), textarea[name], select[name]")]
      .filter((field) => !grid.table.contains(field));
    this.present = this.capture();
    this.field = null;
    this.at = 0;
    form.addEventListener("input", (event) => this.record(event.target));
    form.addEventListener("sheet:changed", () => this.record(null));
    form.addEventListener("keydown", (event) => this.key(event));
  }

  capture() {
    return {
      fields: this.fields.map((field) => field.value),
      rows: this.grid.rows().map((row) => [row, ...PARTS.map((part) => this.grid.value(row, part))]),
    };
  }

  same(one, other) {
    return one.rows.length === other.rows.length
      && one.fields.every((value, at) => value === other.fields[at])
      && one.rows.every((row, at) => row.every((value, part) => value === other.rows[at][part]));
  }

  record(field) {
    const now = this.capture();
    if (this.restoring || this.same(now, this.present)) {
      return;
    }
    const time = performance.now();
    if (!(field && field === this.field && time - this.at < ONE_STEP)) {
      this.past.push(this.present);
      this.past.splice(0, this.past.length - MOST);
    }
    this.future = [];
    this.present = now;
    this.field = field;
    this.at = time;
  }

  key(event) {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || !["z", "y"].includes(key)) {
      return;
    }
    event.preventDefault();
    if (key === "y" || event.shiftKey) {
      this.redo();
    } else {
      this.undo();
    }
  }

  undo() {
    this.go(this.past, this.future, "undone");
  }

  redo() {
    this.go(this.future, this.past, "redone");
  }

  go(from, to, word) {
    const state = from.pop();
    if (!state) {
      announce(say("nothing"));
      return;
    }
    to.push(this.present);
    const before = this.present;
    this.present = state;
    this.field = null;
    this.restore(state, before);
    announce(say(word));
  }

  restore(state, before) {
    const here = this.here();
    let changed = null;
    state.fields.forEach((value, at) => {
      if (before.fields[at] !== value) {
        this.fields[at].value = value;
        changed = this.fields[at];
      }
    });
    const rows = state.rows.map(([row]) => row);
    if (rows.length !== this.grid.rows().length || rows.some((row, at) => row !== this.grid.body.rows[at])) {
      this.grid.body.replaceChildren(...rows);
      changed ??= rows.find((row) => !before.rows.some(([other]) => other === row))?.querySelector("[data-part=name]");
    }
    state.rows.forEach(([row, ...values]) => PARTS.forEach((part, at) => {
      const field = this.grid.cell(row, part);
      if (field.value !== values[at]) {
        field.value = values[at];
        changed = field;
      }
    }));
    this.restoring = true;
    this.grid.changed(changed?.isConnected ? changed : this.near(here));
    this.restoring = false;
  }

  /** Where one is: rows that are moved or taken away take the focus with them. */
  here() {
    const field = document.activeElement;
    return { field, part: field?.dataset?.part ?? "name", at: this.grid.rows().indexOf(field?.closest?.("tbody tr")) };
  }

  near({ field, part, at }) {
    if (at < 0 || field.isConnected) {
      return this.form.contains(field) ? field : null;
    }
    const rows = this.grid.rows();
    return this.grid.standIn(rows[Math.min(at, rows.length - 1)], part);
  }
}
