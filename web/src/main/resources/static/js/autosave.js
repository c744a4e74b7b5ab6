import { announce } from "./forms.js";
import { say } from "./filing-words.js";

const PREFIX = "jixiao-unsaved:";
const PAUSE = 2000;
const LONGEST = 10000;
const AGAIN = 15000;
const PATIENCE = 2500;
const NOT_KEPT = ["_csrf", "idempotencyKey", "unsavedPage", "unsavedSeen"];

/**
 * Keeps what is typed on the server, without saving it; this computer keeps it until the server
 * has it. A page that tells the sheet was saved clears it.
 */
export function autosave() {
  const cleared = document.body.dataset.clears;
  Object.keys(localStorage).filter((key) => cleared && key.startsWith(PREFIX) && key.endsWith(`:${cleared}`) && isOfThisTab(key)).forEach((key) => localStorage.removeItem(key));
  const form = document.querySelector("form[data-autosave]");
  if (form) {
    new Keeper(form).start();
  }
}

class Keeper {
  constructor(form) {
    this.form = form;
    this.key = `${PREFIX}${form.dataset.person}:${form.dataset.sheetKey}`;
    this.seen = form.dataset.seen;
    this.state = form.querySelector("[data-saved-state]");
    this.dirty = false;
    this.since = 0;
    const before = JSON.parse(sessionStorage.getItem(this.key) ?? "null");
    const posted = form.dataset.fresh !== "true" && !form.dataset.seen;
    this.page = posted && before ? before.page : name();
    this.step = posted && before ? before.step : 0;
    this.posted = posted;
    this.named = ["unsavedPage", "unsavedSeen"].map((field) => form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: field })));
  }

  start() {
    const { form } = this;
    form.addEventListener("input", () => this.changed());
    form.addEventListener("sheet:changed", () => this.changed());
    form.addEventListener("focusout", () => { if (this.dirty) { this.soon(300); } });
    form.addEventListener("submit", (event) => this.leave(event), { capture: true });
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") { this.beacon(); } });
    window.addEventListener("pagehide", () => this.beacon());
    window.addEventListener("pageshow", () => { this.left = false; });
    window.addEventListener("beforeunload", (event) => { if (this.lost && this.dirty && !this.left) { event.preventDefault(); } });
    form.querySelector("[data-keep-mine]")?.addEventListener("click", () => { this.clash(false); this.send(true); });
    if (this.posted) {
      // What was posted and came back is typed and not saved.
      this.dirty = true;
      this.soon(300);
    } else if (form.dataset.fresh === "true") {
      this.offer();
    }
  }

  changed() {
    this.dirty = true;
    this.since = this.since || Date.now();
    this.say(say("state.typing"));
    window.clearTimeout(this.keeping);
    this.keeping = window.setTimeout(() => this.local(), 250);
    this.soon(Math.max(0, Math.min(PAUSE, this.since + LONGEST - Date.now())));
  }

  soon(wait) {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.send(false), wait);
  }

  body(force) {
    this.step += 1;
    sessionStorage.setItem(this.key, JSON.stringify({ page: this.page, step: this.step }));
    const body = new URLSearchParams(new FormData(this.form));
    Object.entries({ page: this.page, step: this.step, seen: this.seen, force }).forEach(([name, value]) => body.set(name, value));
    return body;
  }

  local() {
    const fields = [...new FormData(this.form)].filter(([name]) => !NOT_KEPT.includes(name));
    try {
      localStorage.setItem(this.key, JSON.stringify({ page: this.page, step: this.step + 1, seen: this.seen, fields }));
    } catch {
      // Full or forbidden: the server is the other place.
    }
  }

  send(force) {
    if (this.sending || this.left || (this.clashed && !force)) {
      return;
    }
    this.dirty = false;
    this.since = 0;
    this.sending = this.exchange(force).finally(() => {
      this.sending = null;
      if (this.dirty && !this.lost) {
        this.soon(PAUSE);
      }
    });
  }

  async exchange(force) {
    try {
      this.stop = new AbortController();
      await this.heard(await post(this.form.dataset.autosave, this.body(force), this.stop.signal));
    } catch {
      this.unheard();
    }
  }

  async heard(response) {
    if (response.status !== 200 && response.status !== 409) {
      this.unheard(response);
      return;
    }
    const answer = await response.json();
    this.lost = false;
    this.offline = false;
    if (response.status === 200) {
      this.seen = answer.stamp;
      if (!this.dirty) {
        window.clearTimeout(this.keeping);
        localStorage.removeItem(this.key);
        this.say(say("state.kept", answer.at));
      }
    } else {
      this.local();
      this.seen = answer.stamp;
      this.clash(true, answer.at);
    }
  }

  /** No connection, or no session any more: this computer keeps the work, and asks again. */
  async unheard(response) {
    this.dirty = true;
    this.lost = true;
    this.offline = !response && !this.going;
    this.local();
    const out = response && (response.type === "opaqueredirect" || response.status === 403 || response.status === 401);
    this.say(say(out ? "state.signedOut" : "state.offline"), Boolean(out));
    window.clearTimeout(this.timer);
    if (out && await this.token()) {
      this.soon(0);
    } else {
      this.soon(AGAIN);
    }
  }

  /** Somebody who has signed in again in another window has a new token. */
  async token() {
    try {
      const response = await fetch(window.location.pathname, { redirect: "manual", headers: { Accept: "text/html" } });
      const page = response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
      const fresh = page?.querySelector("form[data-autosave] [name=_csrf]")?.value;
      const mine = this.form.querySelector("[name=_csrf]");
      if (!fresh || page.querySelector("form[data-autosave]").dataset.person !== this.form.dataset.person || mine.value === fresh) {
        return false;
      }
      document.querySelectorAll("[name=_csrf]").forEach((field) => { field.value = fresh; });
      return true;
    } catch {
      return false;
    }
  }

  beacon() {
    if (!this.dirty || this.left || this.clashed) {
      return;
    }
    this.local();
    if (navigator.sendBeacon?.(this.form.dataset.autosave, this.body(false))) {
      this.since = 0;
    }
  }

  /** What is under way to the server arrives first, else it would be offered again after the save. */
  leave(event) {
    if (this.offline) {
      this.send(false);
    }
    if (this.sending) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.going ??= this.goOn(event.submitter);
      return;
    }
    const [page, seen] = this.named;
    page.value = this.page;
    seen.value = this.seen;
    sessionStorage.setItem(this.key, JSON.stringify({ page: this.page, step: this.step }));
    this.local();
    this.left = true;
    window.clearTimeout(this.timer);
  }

  /** Not without the server, whose place the browser's own error page would take; the words stay. */
  async goOn(submitter) {
    const offline = this.offline;
    const late = window.setTimeout(() => this.stop.abort(), PATIENCE);
    await this.sending;
    window.clearTimeout(late);
    this.going = null;
    if (offline && this.lost) {
      this.offline = true;
      announce(this.state.textContent);
    } else {
      this.form.requestSubmit(submitter);
    }
  }

  /** What the server has not got when this page was left: it gets it now, and offers it. */
  async offer() {
    const kept = JSON.parse(localStorage.getItem(this.key) ?? "null");
    if (!kept) {
      return;
    }
    const body = new URLSearchParams(kept.fields);
    const token = this.form.querySelector("[name=_csrf]")?.value ?? "";
    Object.entries({ page: kept.page, step: kept.step, seen: kept.seen, force: false, _csrf: token }).forEach(([name, value]) => body.set(name, value));
    const response = await post(this.form.dataset.autosave, body).catch(() => null);
    if (response?.status === 409) {
      body.set("force", true);
      const notice = this.form.querySelector("[data-local]");
      notice.hidden = false;
      notice.querySelector("[data-take-local]").addEventListener("click", async () => {
        await post(this.form.dataset.autosave, body);
        localStorage.removeItem(this.key);
        window.location.assign(this.form.dataset.resume);
      });
      notice.querySelector("[data-drop-local]").addEventListener("click", () => {
        localStorage.removeItem(this.key);
        notice.hidden = true;
      });
    } else if (response?.status === 200) {
      localStorage.removeItem(this.key);
      const notice = this.form.querySelector("[data-restored]");
      if (!same(this.form, kept.fields) && notice) {
        notice.hidden = false;
        announce(notice.textContent);
      }
    }
  }

  clash(on, at) {
    this.clashed = on;
    const notice = this.form.querySelector("[data-clash]");
    notice.hidden = !on;
    if (on) {
      notice.querySelector("[data-clash-said]").textContent = say("state.clash", at);
      announce(notice.textContent);
    }
  }

  say(text, signIn = false) {
    if (this.state.textContent !== text) {
      this.state.textContent = text;
      this.form.querySelector("[data-sign-in]").hidden = !signIn;
    }
  }
}

function post(address, body, signal) {
  return fetch(address, { method: "POST", body, signal, redirect: "manual", headers: { Accept: "application/json" } });
}

/** Another tab's work is not what has just been saved. */
function isOfThisTab(key) {
  const [kept, tab] = [localStorage, sessionStorage].map((store) => JSON.parse(store.getItem(key) ?? "null"));
  return !kept || !tab || kept.page === tab.page;
}

function name() {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(16).padStart(8, "0")).join("");
}

function same(form, fields) {
  const typed = (all) => JSON.stringify(
    all.filter(([field, value]) => value !== "" && ![...NOT_KEPT, "version"].includes(field))
      .map(([field, value]) => [field, String(value).replace(/\r\n/g, "\n")]));
  return typed([...new FormData(form)]) === typed(fields);
}
