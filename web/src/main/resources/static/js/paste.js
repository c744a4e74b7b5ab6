import { announce } from "./forms.js";
import { say } from "./filing-words.js";
import { Kinds, understand } from "./block.js";
import { PARTS } from "./grid.js";

/** A block of cells put into the grid: rows below are filled, more rows are added at the end. */
export function pasting(form, grid, undo) {
  const said = form.querySelector("[data-grid-said]");
  form.addEventListener("paste", (event) => {
    const field = event.target.closest?.("[data-part]");
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!field || !/\t|\n./.test(text.replace(/\r/g, "").replace(/\n+$/, ""))) {
      return;
    }
    event.preventDefault();
    tell(put(grid, field, text), said, undo);
  });
  form.querySelector("[data-grid-undo]")?.addEventListener("click", () => {
    undo();
    said.hidden = true;
  });
}

function put(grid, field, text) {
  const select = field.closest("tr").querySelector("select[data-part=code]");
  const named = (all) => [...all].map((one) => [one.value ?? one.dataset.code, one.dataset.label]);
  const headings = grid.table.dataset.headings.split(";").map((one) => one.split("=")).map(([part, words]) => [part, words.split(",")]);
  const suffix = headings.find(([part]) => part === "suffix")[1][0];
  const kinds = new Kinds(named(select.querySelectorAll("option[data-label]")), named(select.querySelectorAll("optgroup")), suffix);
  const block = understand(text, kinds, headings.filter(([part]) => part !== "suffix"), field.dataset.part, PARTS);
  const start = grid.rows().indexOf(field.closest("tr"));
  const result = { block, added: 0, over: 0, mixed: 0, locked: 0, left: 0, unknown: [] };
  block.rows.forEach((values, at) => place(grid, values, start + at, result));
  grid.changed(grid.cell(grid.rows()[Math.min(start + block.rows.length, grid.rows().length) - 1], "name"));
  return result;
}

function place(grid, values, at, result) {
  let row = grid.rows()[at];
  if (!row) {
    row = grid.insert(at);
    if (!row) {
      result.left += 1;
      return;
    }
    result.added += 1;
  } else if (!grid.isBlank(row)) {
    result.over += 1;
    // What was not pasted stays, and now stands beside something else.
    result.mixed += PARTS.some((part) => !(part in values) && grid.value(row, part).trim()) ? 1 : 0;
  }
  PARTS.filter((part) => part in values).forEach((part) => {
    if ((part !== "code" || values.code) && !grid.set(row, part, values[part])) {
      result.locked += 1;
    }
  });
  if (values.unknown) {
    result.unknown.push(at + 1);
  }
}

function tell(result, said, undo) {
  const { block } = result;
  const columns = block.taken.map((part) => say(`column.${part}`)).join(say("column.between"));
  const sentences = [say("pasted", block.rows.length, columns)];
  if (result.added) { sentences.push(say("pasted.added", result.added)); }
  if (result.over) { sentences.push(say("pasted.over", result.over)); }
  if (result.mixed) { sentences.push(say("pasted.mixed", result.mixed)); }
  if (block.breaks) { sentences.push(say("pasted.breaks", block.breaks)); }
  if (result.unknown.length) { sentences.push(say("pasted.unknown", result.unknown.length, result.unknown.slice(0, 10).join("、"))); }
  if (result.locked) { sentences.push(say("pasted.locked", result.locked)); }
  if (result.left) { sentences.push(say("pasted.left", result.left)); }
  said.querySelector("[data-said]").textContent = sentences.join("");
  said.classList.toggle("warn", result.unknown.length + result.left + result.locked + result.mixed + block.breaks > 0);
  said.hidden = false;
  announce(sentences.join(""));
}
