import { announce } from "./forms.js";

/** The page is about to give way to the one that a poll has led to. */
export const LEAVING = "page:leaving";

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

/** The answer that leads elsewhere is the last one: another would begin the way there anew, for ever where it is slow. */
export function lastPolls() {
  let leaving = false;
  document.body.addEventListener("htmx:beforeOnLoad", (event) => {
    const xhr = event.detail.xhr;
    if (!pollingPlace(event) || !(xhr.getResponseHeader("HX-Redirect") || xhr.getResponseHeader("HX-Refresh"))) {
      return;
    }
    if (leaving) {
      event.preventDefault();
      return;
    }
    leaving = true;
    // After what ends with this request has ended.
    window.setTimeout(() => document.dispatchEvent(new CustomEvent(LEAVING)));
  });
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    if (leaving && pollingPlace(event)) {
      event.preventDefault();
    }
  });
  window.addEventListener("pageshow", () => {
    leaving = false;
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
