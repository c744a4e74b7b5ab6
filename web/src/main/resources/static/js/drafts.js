import { announce } from "./forms.js";

const PREFIX = "jixiao-draft:";

/**
 * Keeps what is typed into a form marked data-keep on this computer, for the person alone, so that
 * neither an expired session nor a browser that ends loses it; a page that tells the form was saved
 * clears it. What was typed before others changed the project is offered too.
 */
export function drafts() {
  const cleared = document.body.dataset.clears;
  if (cleared) {
    localStorage.removeItem(place(cleared));
  }
  const form = document.querySelector("form[data-keep]");
  if (!form) {
    return;
  }
  const key = place(form.dataset.keep);
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

function place(address) {
  return `${PREFIX}${document.body.dataset.person ?? ""}:${address}`;
}

function keep(form, key) {
  const fields = [...new FormData(form)].filter(([name]) => !["_csrf", "idempotencyKey", "actingFor"].includes(name));
  localStorage.setItem(key, JSON.stringify({ fields }));
}

function restore(form, key) {
  const stored = JSON.parse(localStorage.getItem(key) ?? "null");
  if (!stored) {
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
    localStorage.removeItem(key);
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
