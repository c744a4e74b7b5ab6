import { announce } from "./forms.js";
import { LEAVING } from "./polls.js";

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
  document.addEventListener(LEAVING, begin);
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
