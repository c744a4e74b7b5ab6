import { announce } from "./forms.js";

const LARGEST = 50 * 1024 * 1024;
const PATIENCE = 1000;

/** Says at once when a file is too large, and after a second that an upload is under way. */
export function uploads() {
  const form = document.querySelector("form[data-upload]");
  const file = form?.querySelector("input[type=file]");
  if (!file) {
    return;
  }
  const busy = form.querySelector("[data-busy]");
  const button = form.querySelector("button");
  file.addEventListener("change", () => {
    const tooLarge = file.files[0]?.size > LARGEST;
    file.setCustomValidity(tooLarge ? form.dataset.tooLarge : "");
    file.reportValidity();
  });
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    window.setTimeout(() => {
      if (form.dataset.sent) {
        button.disabled = true;
        busy.hidden = false;
        announce(busy.textContent);
      }
    }, PATIENCE);
  });
  // Coming back with the browser's own button must not find a form that can no longer be sent.
  window.addEventListener("pageshow", () => {
    delete form.dataset.sent;
    button.disabled = false;
    busy.hidden = true;
  });
}
