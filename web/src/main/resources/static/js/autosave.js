import { actingEnded } from "./acting.js";
import { announce } from "./forms.js";
import { say } from "./filing-words.js";
import { LocalCopy, clearSaved, nameOfPage } from "./unsaved-local.js";
import { offerLeft } from "./unsaved-offers.js";
import { changedHands, endOfActing, post, renewToken, signedOut, whyNot } from "./unsaved-server.js";
import { UnsavedState } from "./unsaved-state.js";

const PAUSE = 2000;
const SHORT = 300;
const LONGEST = 10000;
const AGAIN = 15000;
const PATIENCE = 2500;

/**
 * Keeps what is typed on the server, without saving it; this computer keeps it until the server
 * has it. A page that tells the sheet was saved clears it.
 */
export function autosave() {
  if (document.body.dataset.clears) {
    clearSaved(document.body.dataset.clears);
  }
  const form = document.querySelector("form[data-autosave]");
  if (form) {
    new Keeper(form).start();
  }
}

class Keeper {
  constructor(form) {
    this.form = form;
    this.local = new LocalCopy(form);
    this.state = new UnsavedState();
    this.seen = form.dataset.seen;
    this.shown = form.querySelector("[data-saved-state]");
    this.since = 0;
    // Counts what is typed, and up to where it was sent.
    this.typed = 0;
    this.sent = 0;
    this.posted = form.dataset.fresh !== "true" && !form.dataset.seen;
    const before = this.posted ? this.local.remembered() : null;
    this.page = before?.page ?? nameOfPage();
    this.step = before?.step ?? 0;
    this.named = ["unsavedPage", "unsavedSeen"].map((field) => form.appendChild(Object.assign(document.createElement("input"), { type: "hidden", name: field })));
  }

  start() {
    const { form, state } = this;
    form.addEventListener("input", () => this.changed());
    form.addEventListener("sheet:changed", () => this.changed());
    form.addEventListener("focusout", () => { if (this.hasMore()) { this.soon(SHORT); } });
    form.addEventListener("submit", (event) => this.submitted(event), { capture: true });
    document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") { this.beacon(); } });
    window.addEventListener("pagehide", () => this.beacon());
    window.addEventListener("pageshow", () => state.go("shownAgain"));
    // Whoever comes back from signing in again in another window.
    window.addEventListener("focus", () => { if (this.out) { this.soon(0); } });
    window.addEventListener("beforeunload", (event) => { if (state.is("unreachable", "asking", "refused")) { event.preventDefault(); } });
    form.querySelector("[data-keep-mine]")?.addEventListener("click", () => this.keepMine());
    if (this.posted) {
      // What was posted and came back is typed and not saved.
      this.typed += 1;
      state.go("typed");
      this.soon(SHORT);
    } else if (form.dataset.fresh === "true") {
      offerLeft(form, this.local);
    }
  }

  hasMore() {
    return this.typed > this.sent;
  }

  changed() {
    this.typed += 1;
    this.since = this.since || Date.now();
    this.state.go("typed");
    this.say(say("state.typing"));
    window.clearTimeout(this.keeping);
    this.keeping = window.setTimeout(() => this.keepHere(), 250);
    this.soon(Math.max(0, Math.min(PAUSE, this.since + LONGEST - Date.now())));
  }

  soon(wait) {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.send(false), wait);
  }

  keepHere() {
    this.local.keep(this.page, this.step + 1, this.seen);
  }

  body(force) {
    this.step += 1;
    this.local.remember(this.page, this.step);
    const body = new URLSearchParams(new FormData(this.form));
    Object.entries({ page: this.page, step: this.step, seen: this.seen, force }).forEach(([name, value]) => body.set(name, value));
    return body;
  }

  send(force) {
    if (this.state.go("sent")) {
      this.sent = this.typed;
      this.since = 0;
      this.sending = this.exchange(force);
    }
  }

  async exchange(force) {
    this.stop = new AbortController();
    const response = await post(this.form.dataset.autosave, this.body(force), this.stop.signal).catch(() => null);
    const kept = response?.status === 200 || response?.status === 409;
    if (kept && !changedHands(response)) {
      const answer = await response.json().catch(() => null);
      if (answer?.why) {
        this.unheard(response, answer.why);
      } else if (answer) {
        this.heard(response.status, answer);
      } else {
        this.unheard(null, "");
      }
    } else {
      this.unheard(response, await whyNot(response));
    }
  }

  heard(status, answer) {
    actingEnded("");
    this.out = false;
    this.seen = answer.stamp;
    if (status === 409) {
      this.keepHere();
      this.state.go("overtaken");
      this.showClash(answer.at);
    } else if (this.hasMore()) {
      this.state.go("keptInPart");
      this.soon(PAUSE);
    } else {
      this.state.go("kept");
      window.clearTimeout(this.keeping);
      this.local.forget();
      this.say(say("state.kept", answer.at));
    }
  }

  /** No connection, or no session any more: this computer keeps the work, and asks again. */
  async unheard(response, why) {
    this.sent = -1;
    this.state.go(response ? "refused" : this.going ? "givenUp" : "unheard");
    this.keepHere();
    const out = !why && signedOut(response);
    this.out = out;
    const ended = endOfActing(response);
    const word = ended ?? (out ? "signedOut" : changedHands(response) ? "changedHands" : "offline");
    this.say(why || say(`state.${word}`), out);
    if (ended) {
      actingEnded(say("acting.ended"));
    }
    window.clearTimeout(this.timer);
    this.soon(out && await renewToken(this.form) ? 0 : AGAIN);
  }

  beacon() {
    if (this.hasMore() && !this.state.is("left", "clashed")) {
      this.keepHere();
      if (navigator.sendBeacon?.(this.form.dataset.autosave, this.body(false))) {
        this.since = 0;
      }
    }
  }

  /** What is under way to the server arrives first, else it would be offered again after the save. */
  submitted(event) {
    if (this.state.is("unreachable")) {
      this.send(false);
    }
    if (this.out && this.state.is("refused")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.going ??= this.signedInAgain(event.submitter);
      return;
    }
    if (!this.state.may("submitted")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.going ??= this.goOn(event.submitter);
      return;
    }
    const [page, seen] = this.named;
    page.value = this.page;
    seen.value = this.seen;
    this.local.remember(this.page, this.step);
    this.keepHere();
    this.state.go("submitted");
    window.clearTimeout(this.timer);
  }

  /** The form still has the token of the session that ended; the new one may be there already. */
  async signedInAgain(submitter) {
    await renewToken(this.form);
    this.out = false;
    this.going = null;
    this.form.requestSubmit(submitter);
  }

  /** Not without the server, whose place the browser's own error page would take; the words stay. */
  async goOn(submitter) {
    const late = window.setTimeout(() => this.stop.abort(), PATIENCE);
    await this.sending;
    window.clearTimeout(late);
    this.going = null;
    if (this.state.is("unreachable")) {
      announce(this.shown.textContent);
    } else {
      this.form.requestSubmit(submitter);
    }
  }

  showClash(at) {
    const notice = this.form.querySelector("[data-clash]");
    notice.hidden = false;
    notice.querySelector("[data-clash-said]").textContent = say("state.clash", at);
    announce(notice.textContent);
  }

  keepMine() {
    this.form.querySelector("[data-clash]").hidden = true;
    this.state.go("chosen");
    this.send(true);
  }

  say(text, signIn = false) {
    if (this.shown.textContent !== text) {
      this.shown.textContent = text;
      this.form.querySelector("[data-sign-in]").hidden = !signIn;
    }
  }
}
