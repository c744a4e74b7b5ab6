import { PARTS } from "./grid.js";

/** The indicator table by keyboard: arrows, Enter and Tab as in a spreadsheet. */
export class GridKeys {
  constructor(form, grid) {
    this.grid = grid;
    form.addEventListener("keydown", (event) => this.key(event));
  }

  /** A choice of kinds keeps its own arrows. */
  key(event) {
    const row = event.target.closest("tbody tr");
    if (!row || event.isComposing) {
      return;
    }
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const act = this.shortcut(event);
    if (act) {
      event.preventDefault();
      this.grid.act(act, row);
    } else if (plain && event.target.matches("input") && ["Enter", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight"].includes(event.key)) {
      this.walk(event, row);
    }
  }

  shortcut(event) {
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey && event.key === "ArrowUp") { return "up"; }
    if (event.altKey && event.key === "ArrowDown") { return "down"; }
    if (control && event.key === "Enter") { return "below"; }
    if (control && (event.key === "d" || event.key === "D")) { return "copy"; }
    if (control && event.key === "Delete") { return "remove"; }
    return null;
  }

  walk(event, row) {
    const part = event.target.dataset.part;
    const field = event.target;
    if (event.key === "ArrowUp" || event.key === "ArrowDown" || event.key === "Enter") {
      const next = event.key === "ArrowUp" ? row.previousElementSibling : row.nextElementSibling;
      event.preventDefault();
      if (next) {
        this.grid.cell(next, part).focus();
      } else if (event.key === "Enter" && !this.grid.isBlank(row)) {
        this.grid.act("add", row);
      }
      return;
    }
    const left = event.key === "ArrowLeft";
    const edge = left ? field.selectionEnd === 0 : field.selectionStart === field.value.length;
    const next = PARTS[PARTS.indexOf(part) + (left ? -1 : 1)];
    if (edge && next) {
      event.preventDefault();
      this.grid.cell(row, next).focus();
    }
  }
}
