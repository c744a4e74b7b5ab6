import { announce } from "./forms.js";

const KEY = "jixiao-sent";
const IDLE = ["_csrf", "idempotencyKey", "actingFor", "version"];

/**
 * Keeps what a form held when it was sent until its answer is there. When the answer is that the
 * session has ended, or that one acts for somebody else by now, the form is filled again once its
 * page is back; it is never sent by itself. Beginning and stopping to act is on the way there.
 * Forms marked data-keep or data-autosave look after themselves, and files cannot be kept.
 */
export function sentForms() {
  const sent = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  if (sent && document.querySelector("[data-expired]")) {
    sessionStorage.setItem(KEY, JSON.stringify({ ...sent, unanswered: true }));
  } else if (sent && !sent.unanswered) {
    sessionStorage.removeItem(KEY);
  } else if (sent?.page === here() && formOf(sent)) {
    sessionStorage.removeItem(KEY);
    fill(sent);
  }
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!event.defaultPrevented && form.method === "post" && !form.matches("[data-keep], [data-autosave], [data-upload], [action*='/delegations/acting']")) {
      const fields = [...new FormData(form, event.submitter)].filter(([name, value]) => !IDLE.includes(name) && typeof value === "string");
      sessionStorage.setItem(KEY, JSON.stringify({ page: here(), form: form.getAttribute("action"), fields }));
    }
  });
}

/** Whoever signs in on the way back arrives with "continue", which is no other page. */
function here() {
  const search = new URLSearchParams(window.location.search);
  search.delete("continue");
  const asked = search.toString();
  return window.location.pathname + (asked ? `?${asked}` : "");
}

/** None when the page may not be seen now, or shows something else to whom one acts for. */
function formOf(sent) {
  return [...document.querySelectorAll("form[method=post]")].find((one) => isTheSame(one, sent));
}

function fill(sent) {
  const form = formOf(sent);
  const given = sent.fields.filter(([name]) => form.elements.namedItem(name));
  const changed = given.map(([name, value]) => put(form, name, value));
  if (!changed.includes(true)) {
    return;
  }
  form.closest("details")?.setAttribute("open", "");
  const notice = document.createElement("p");
  notice.className = "message warn";
  notice.setAttribute("role", "status");
  notice.textContent = document.body.dataset.kept;
  form.before(notice);
  announce(notice.textContent);
  form.dispatchEvent(new Event("restored"));
}

/** Several forms of a page may go to one address: what they hold hidden tells them apart. */
function isTheSame(form, sent) {
  const given = new Map(sent.fields);
  return (
    form.getAttribute("action") === sent.form &&
    [...form.elements].every(
      (one) => one.type !== "hidden" || one.name === "" || IDLE.includes(one.name) || given.get(one.name) === one.value,
    )
  );
}

/** Fields outside of the form element belong to it too, by their form attribute. */
function put(form, name, value) {
  const field = [...form.elements].find((one) => one.name === name && (!isChoice(one) || one.value === value));
  if (!field || ["hidden", "submit", "button", "file"].includes(field.type) || field.readOnly) {
    return false;
  }
  if (isChoice(field)) {
    const changed = !field.checked;
    field.checked = true;
    return changed;
  }
  const changed = field.value !== value;
  field.value = value;
  return changed;
}

function isChoice(field) {
  return field.type === "checkbox" || field.type === "radio";
}
