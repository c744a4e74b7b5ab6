const PREFIX = "jixiao-unsaved:";
const NOT_KEPT = ["_csrf", "idempotencyKey", "actingFor", "unsavedPage", "unsavedSeen"];

/** What this computer keeps of one form until the server has it, and which page of it this is. */
export class LocalCopy {
  constructor(form) {
    this.form = form;
    this.person = `${PREFIX}${form.dataset.person}:`;
    this.key = this.person + form.dataset.sheetKey;
  }

  keep(page, step, seen) {
    const fields = [...new FormData(this.form)].filter(([name]) => !NOT_KEPT.includes(name));
    try {
      localStorage.setItem(this.key, JSON.stringify({ page, step, seen, fields }));
    } catch {
      // Full or forbidden: the server is the other place.
    }
  }

  read() {
    return read(localStorage, this.key);
  }

  forget() {
    localStorage.removeItem(this.key);
  }

  /** By which name the server knows this page, and how often it was heard. */
  remember(page, step) {
    sessionStorage.setItem(this.key, JSON.stringify({ page, step }));
  }

  remembered() {
    return read(sessionStorage, this.key);
  }

  /** The other forms of new projects that this computer has work of. */
  newForms() {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(`${this.person}new/`) && key !== this.key)
      .map((key) => key.slice(this.person.length));
  }

  /** Whether the form says the same as what was kept. */
  says(fields) {
    return said([...new FormData(this.form)]) === said(fields);
  }
}

function said(fields) {
  return JSON.stringify(
    fields.filter(([field, value]) => value !== "" && ![...NOT_KEPT, "version"].includes(field))
      .map(([field, value]) => [field, String(value).replace(/\r\n/g, "\n")]));
}

function read(store, key) {
  return JSON.parse(store.getItem(key) ?? "null");
}

/** A page that tells a sheet was saved clears it, but not another tab's work, which was not. */
export function clearSaved(sheet) {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX) && key.endsWith(`:${sheet}`) && isOfThisTab(key))
    .forEach((key) => localStorage.removeItem(key));
}

function isOfThisTab(key) {
  const [kept, tab] = [localStorage, sessionStorage].map((store) => read(store, key));
  return !kept || !tab || kept.page === tab.page;
}

/** By this the server tells one open page from another of the same person. */
export function nameOfPage() {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16).padStart(8, "0")).join("");
}
