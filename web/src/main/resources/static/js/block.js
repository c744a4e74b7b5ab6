/** Understands a block that was copied from a spreadsheet; knows nothing of the page. */

const ENOUGH = 0.6;
const HEADINGS = [
  [/序号|^号$|备注|说明/, "skip"],
  [/一级/, "category"],
  [/二级|指标类型|指标类别|指标代码|代码/, "code"],
  [/三级|指标名称|指标内容|名称/, "name"],
  [/实施周期|周期/, "periodValue"],
  [/年度|指标值|目标值/, "annualValue"],
];

/** Cells by rows; a cell in quotation marks may hold tabs and line breaks. */
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
    rows.at(-1).push(cell.replace(/\s*\n\s*/g, "").trim());
    if (source[at] === "\n") {
      rows.push([]);
    }
    at += 1;
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

/** How a kind of indicator may be written: by code, by name, by both. */
export class Kinds {
  /** @param options pairs of code and label */
  constructor(options) {
    this.codes = new Set(options.map(([code]) => code));
    this.byName = new Map();
    options.forEach(([code, label]) => {
      this.byName.set(bare(label), this.byName.get(bare(label)) ?? code);
    });
    this.byName.set("满意度", "31");
  }

  code(cell) {
    const text = cell.normalize("NFKC").trim();
    const digits = /^(\d\d)(?!\d|%|\.\d)/.exec(text)?.[1];
    if (digits && this.codes.has(digits)) {
      return digits;
    }
    return this.byName.get(bare(text)) ?? "";
  }

  category(cell) {
    const text = bare(cell.normalize("NFKC"));
    return { 产出: "1", 效益: "2", 满意度: "3", 成本: "4" }[text] ?? "";
  }
}

function bare(text) {
  return text.replace(/^[\d\s.、\-—]+/, "").replace(/\s/g, "").replace(/指标$/, "");
}

/**
 * @param focused the part of the row where the block is put
 * @returns rows of values by part, and what each column was taken for
 */
export function understand(text, kinds, focused, parts) {
  let rows = cells(text);
  const width = Math.max(...rows.map((row) => row.length));
  const heading = headings(rows[0]);
  const taken = heading ?? guess(rows, width, kinds, focused, parts);
  if (heading) {
    rows = rows.slice(1);
  }
  return { taken, rows: values(rows, taken, kinds), heading: heading !== null };
}

function headings(row) {
  const found = row.map((cell) => HEADINGS.find(([form]) => form.test(cell))?.[1] ?? "skip");
  const words = row.filter((cell, at) => found[at] !== "skip" && cell.length <= 14).length;
  return row.length > 1 && words >= 2 && found.includes("name") ? found : null;
}

function guess(rows, width, kinds, focused, parts) {
  const columns = [...Array(width).keys()].map((at) => rows.map((row) => row[at] ?? ""));
  const taken = columns.map((column) => nature(column, kinds));
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

function nature(column, kinds) {
  const filled = column.filter((cell) => cell !== "");
  const numbers = filled.map(Number);
  if (filled.length > 1 && numbers.every((number, at) => number === numbers[0] + at) && numbers[0] <= 1) {
    return "skip";
  }
  const share = (test) => filled.filter(test).length / Math.max(1, filled.length);
  if (share((cell) => kinds.category(cell)) >= ENOUGH && share((cell) => bare(cell) === "成本" || !kinds.category(cell)) < 1) {
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
        code = category === "3" ? "31" : "";
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
