import { announce } from "./forms.js";

const PATIENCE = 1000;
const LOOK_EVERY = 250;

/** Says after a second that something is still under way, whether a page, a form or a part of a page. */
export function progress() {
  const place = document.getElementById("working");
  if (!place) {
    return;
  }
  let waiting = 0;
  const begin = () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      place.hidden = false;
      announce(place.textContent);
    }, PATIENCE);
  };
  const end = () => {
    window.clearTimeout(waiting);
    place.hidden = true;
  };
  document.addEventListener("submit", (event) => {
    if (!event.defaultPrevented && !event.target.matches("[data-upload], [method=dialog]")) {
      begin();
    }
    if (!event.defaultPrevented && event.target.matches("[data-download]")) {
      untilItStarts(event.target).then(end);
    }
  });
  // Most links answer at once, and some are downloads.
  document.addEventListener("click", (event) => {
    if (event.target.closest("a[data-slow]") && !event.ctrlKey && !event.metaKey) {
      begin();
    }
  });
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    if (!event.target.closest("[hx-trigger^=every], [data-hx-trigger^=every]")) {
      begin();
    }
  });
  document.body.addEventListener("htmx:afterRequest", end);
  window.addEventListener("pageshow", end);
}

/** A download answers without leaving the page; its first byte brings the form's word back as a cookie. */
function untilItStarts(form) {
  const word = crypto.getRandomValues(new Uint32Array(2)).join("-");
  const field = form.elements.started;
  field.value = word;
  return new Promise((resolve) => {
    const watch = window.setInterval(() => {
      if (document.cookie.includes(`jixiao-started=${word}`)) {
        window.clearInterval(watch);
        field.value = "";
        resolve();
      }
    }, LOOK_EVERY);
  });
}

/** After a part of the page was replaced, the focus is where it was, by the element's id. */
export function focusKeeper() {
  let before = "";
  document.body.addEventListener("htmx:beforeSwap", () => {
    before = document.activeElement?.id ?? "";
  });
  document.body.addEventListener("htmx:afterSettle", () => {
    if (before && document.activeElement === document.body) {
      document.getElementById(before)?.focus({ preventScroll: true });
    }
  });
}

/** So many polls fail in a row before somebody is told: one alone may be a change of the network. */
const FAILURES = 3;

/** A place that asks the server again and again says when it does not answer, and goes on asking. */
export function lostConnections() {
  let failed = 0;
  const failure = (event) => {
    const place = pollingPlace(event);
    if (place && (event.type !== "htmx:responseError" || event.detail.xhr.status >= 500)) {
      failed += 1;
      tellOfLoss(place, failed);
    }
  };
  ["htmx:sendError", "htmx:timeout", "htmx:responseError"].forEach((kind) => document.body.addEventListener(kind, failure));
  document.body.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.successful && pollingPlace(event)) {
      if (failed >= FAILURES) {
        announce(document.querySelector("[data-lost]")?.dataset.back ?? "");
      }
      failed = 0;
    }
  });
}

function pollingPlace(event) {
  return event.detail.elt?.closest("[hx-trigger^=every], [data-hx-trigger^=every]");
}

function tellOfLoss(place, failed) {
  const said = place.querySelector("[data-lost]");
  if (said && failed >= FAILURES && said.hidden) {
    said.hidden = false;
    announce(said.textContent);
  }
}
