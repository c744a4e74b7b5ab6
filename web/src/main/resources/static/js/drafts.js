import { announce } from "./forms.js";

const PREFIX = "jixiao-draft:";

/**
 * Keeps what is typed into a form marked data-keep in this tab, so that an expired session or a
 * closed page loses nothing; a page that tells the form was saved clears it.
 */
export function drafts() {
  const cleared = document.body.dataset.clears;
  if (cleared) {
    sessionStorage.removeItem(PREFIX + cleared);
  }
  const form = document.querySelector("form[data-keep]");
  if (!form) {
    return;
  }
  const key = PREFIX + form.dataset.keep;
  if (form.dataset.fresh === "true") {
    restore(form, key);
  }
  let dirty = false;
  const changed = () => {
    dirty = true;
    keep(form, key);
    const state = form.querySelector("[data-saved-state]");
    if (state) {
      state.textContent = form.dataset.unsaved;
    }
  };
  form.addEventListener("input", changed);
  // Rows that were added, moved or removed come back as a new part of the form.
  document.body.addEventListener("htmx:afterSwap", (event) => {
    if (["indicator-table", "pending"].includes(event.detail.target.id)) {
      changed();
    }
  });
  form.addEventListener("submit", () => { dirty = false; });
  window.addEventListener("beforeunload", (event) => {
    if (dirty) {
      event.preventDefault();
    }
  });
}

function keep(form, key) {
  const fields = [...new FormData(form)].filter(([name]) => !["_csrf", "idempotencyKey", "actingFor"].includes(name));
  sessionStorage.setItem(key, JSON.stringify({ version: form.dataset.version, fields }));
}

function restore(form, key) {
  const stored = JSON.parse(sessionStorage.getItem(key) ?? "null");
  if (!stored) {
    return;
  }
  if (stored.version !== form.dataset.version) {
    sessionStorage.removeItem(key);
    return;
  }
  const notice = form.querySelector("[data-restored]");
  const restorer = form.querySelector("[data-restore]");
  if (!notice || !restorer || same(form, stored.fields)) {
    return;
  }
  notice.hidden = false;
  announce(notice.textContent);
  notice.querySelector("[data-discard]")?.addEventListener("click", () => {
    sessionStorage.removeItem(key);
    window.location.reload();
  });
  restorer.addEventListener("click", () => {
    // The server draws the rows: the form goes there as it was typed, and comes back unsaved.
    form.querySelectorAll("input:not([name=_csrf]):not([name=actingFor]):not([name=version]):not([name=idempotencyKey]), select, textarea").forEach((field) => { field.disabled = true; });
    stored.fields.filter(([name]) => name !== "version").forEach(([name, value]) => {
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = value;
      form.append(field);
    });
  });
}

function same(form, fields) {
  const typed = (all) => JSON.stringify(
    all.filter(([name, value]) => value !== "" && !["_csrf", "idempotencyKey", "actingFor", "version"].includes(name))
      .map(([name, value]) => [name, String(value).replace(/\r\n/g, "\n")]));
  return typed([...new FormData(form)]) === typed(fields);
}
