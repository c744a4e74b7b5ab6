/** Understands a block that was copied from a spreadsheet; knows nothing of the page. */

const ENOUGH = 0.6;
/**
 * Cells by rows; a cell in quotation marks may hold tabs and line breaks. Fields of the grid have one
 * line: a break becomes a blank.
 */
export function cells(text) {
  const rows = [[]];
  let at = 0;
  const source = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  while (at <= source.length) {
    let cell;
    const quoted = source[at] === "\"" ? /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(at)) : null;
    if (quoted) {
      cell = quoted[1].replace(/""/g, "\"");
      at += quoted[0].length;
    } else {
      const end = /[\t\n]|$/.exec(source.slice(at)).index;
      cell = source.slice(at, at + end);
      at += end;
    }
    rows.at(-1).push(cell.trim().replace(/\s*\n\s*/g, " "));
    if (source[at] === "\n") {
      rows.push([]);
    }
    at += 1;
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

/** How a kind of indicator may be written: by code, by name, by both. */
export class Kinds {
  /**
   * @param kinds pairs of code and name
   * @param categories pairs of one digit and name
   * @param suffix what a name may end with or not
   */
  constructor(kinds, categories, suffix) {
    this.suffix = suffix;
    this.codes = new Set(kinds.map(([code]) => code));
    this.byName = new Map();
    this.categories = new Map(categories.map(([code, name]) => [this.bare(name), code]));
    kinds.forEach(([code, name]) => {
      this.byName.set(this.bare(name), this.byName.get(this.bare(name)) ?? code);
    });
    // A category with one kind stands for it.
    this.categories.forEach((code, name) => {
      const only = kinds.filter(([kind]) => kind.startsWith(code));
      if (only.length === 1) {
        this.byName.set(name, only[0][0]);
      }
    });
  }

  bare(text) {
    const name = text.replace(/^[\d\s.、\-—]+/, "").replace(/\s/g, "");
    return name.endsWith(this.suffix) ? name.slice(0, -this.suffix.length) : name;
  }

  /** The kind a category stands for when it has only one. */
  onlyKind(category) {
    const kinds = [...this.codes].filter((code) => code.startsWith(category));
    return kinds.length === 1 ? kinds[0] : "";
  }

  code(cell) {
    const text = cell.normalize("NFKC").trim();
    const digits = /^(\d\d)(?!\d|%|\.\d)/.exec(text)?.[1];
    if (digits && this.codes.has(digits)) {
      return digits;
    }
    return this.byName.get(this.bare(text)) ?? "";
  }

  category(cell) {
    return this.categories.get(this.bare(cell.normalize("NFKC"))) ?? "";
  }
}

/**
 * @param words by which columns are known: the part, and what its heading may contain
 * @param focused the part of the row where the block is put
 * @returns rows of values by part, and what each column was taken for
 */
export function understand(text, kinds, words, focused, parts) {
  let rows = cells(text);
  const width = Math.max(...rows.map((row) => row.length));
  const heading = headings(rows[0], words);
  const taken = heading ?? guess(rows, width, kinds, focused, parts);
  if (heading) {
    rows = rows.slice(1);
  }
  return { taken, rows: values(rows, taken, kinds), heading: heading !== null, breaks: breaks(text) };
}

/** How many cells held line breaks. */
function breaks(text) {
  const quoted = text.replace(/\r\n?/g, "\n").match(/(?<=^|[\t\n])"(?:[^"]|"")*"(?=[\t\n]|$)/g) ?? [];
  return quoted.filter((cell) => cell.slice(1, -1).trim().includes("\n")).length;
}

function headings(cellsOfRow, known) {
  const row = cellsOfRow.map((cell) => cell.replace(/\s/g, ""));
  const found = row.map((cell) => known.find(([, words]) => words.some((word) => cell.includes(word)))?.[0] ?? "skip");
  const words = row.filter((cell, at) => found[at] !== "skip" && cell.length <= 14).length;
  return row.length > 1 && words >= 2 && found.includes("name") ? found : null;
}

function guess(rows, width, kinds, focused, parts) {
  const columns = [...Array(width).keys()].map((at) => rows.map((row) => row[at] ?? ""));
  const taken = columns.map((column, at) => nature(column, kinds, at));
  if (!taken.includes("code") && !taken.includes("category")) {
    // As in a spreadsheet: from the cell the block is put into to the right.
    const from = Math.max(0, Math.min(parts.indexOf(focused), parts.length - width));
    return columns.map((column, at) => parts[from + at] ?? "skip");
  }
  const open = taken.map((kind, at) => (kind === "text" ? at : -1)).filter((at) => at >= 0);
  const order = open.length === 2 ? ["name", "annualValue"] : ["name", "periodValue", "annualValue"];
  open.forEach((at, place) => { taken[at] = order[place] ?? "skip"; });
  return taken;
}

function nature(column, kinds, at) {
  const filled = column.filter((cell) => cell !== "");
  const numbers = filled.map(Number);
  // Running numbers stand in front; further right the same figures are values.
  if (at === 0 && filled.length > 1 && numbers.every((number, place) => number === place + 1)) {
    return "skip";
  }
  const share = (test) => filled.filter(test).length / Math.max(1, filled.length);
  // A name that is both, such as that of cost, counts as a category only beside other categories.
  const onlyCategory = (cell) => kinds.category(cell) && !kinds.code(cell);
  if (share((cell) => kinds.category(cell)) >= ENOUGH && filled.some(onlyCategory)) {
    return "category";
  }
  return share((cell) => kinds.code(cell)) >= ENOUGH ? "code" : "text";
}

/** Merged cells of a spreadsheet come as one filled cell and empty ones below. */
function values(rows, taken, kinds) {
  let category = "";
  let code = "";
  return rows.map((row) => {
    const read = { unknown: false };
    taken.forEach((part, at) => {
      const cell = row[at] ?? "";
      if (part === "category" && cell) {
        category = kinds.category(cell);
        code = kinds.onlyKind(category);
      } else if (part === "code" && cell) {
        code = kinds.code(cell);
        read.unknown = code === "";
      } else if (part !== "skip" && part !== "category" && part !== "code") {
        read[part] = cell;
      }
    });
    if (taken.includes("code") || taken.includes("category")) {
      read.code = code;
      read.unknown = code === "";
    }
    return read;
  });
}
