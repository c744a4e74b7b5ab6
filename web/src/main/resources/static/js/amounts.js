/**
 * An amount in 万元 as people type it. The server reads the same way; both are tested with one table
 * of examples.
 */

const NOISE = /[,\s\u0085\u200B]/g;
// 万元
const UNIT = /\u4e07\u5143$/;
const MINUS = /^[\u2010-\u2015\u2212\u2500]/;

/**
 * @returns its amount in units of 1/1,000,000 万元, that is of 分 (no binary fractions), or what is
 *   wrong with it: "malformed", "large" or "fine"
 */
export function read(typed) {
  const text = typed.normalize("NFKC").replace(NOISE, "").replace(UNIT, "").replace(MINUS, "-");
  if (text === "") {
    return { amount: 0n };
  }
  const match = /^(-?)(?:([0-9]{1,11})(?:\.([0-9]{0,6}))?|\.([0-9]{1,6}))$/.exec(text);
  if (!match) {
    return { wrong: wrong(text) };
  }
  const amount = BigInt((match[2] ?? "0") + (match[3] ?? match[4] ?? "").padEnd(6, "0"));
  return { amount: match[1] ? -amount : amount };
}

function wrong(text) {
  if (/^-?[0-9]{12,}(\.[0-9]*)?$/.test(text)) {
    return "large";
  }
  return /^-?[0-9]*\.[0-9]{7,}$/.test(text) ? "fine" : "malformed";
}
