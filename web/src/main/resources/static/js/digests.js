import { announce } from "./forms.js";

/** Finds the export that a file is: its SHA-256 is computed here, the file goes nowhere. */
export function digests() {
  const place = document.querySelector("[data-digest]");
  const file = place?.querySelector("[data-digest-file]");
  if (!file) {
    return;
  }
  // Browsers have it on secure addresses only.
  if (!window.crypto?.subtle) {
    file.parentElement.hidden = true;
    return;
  }
  const state = place.querySelector("[data-digest-state]");
  const text = place.querySelector("[data-digest-text]");
  file.addEventListener("change", async () => {
    if (!file.files[0]) {
      return;
    }
    state.textContent = state.dataset.working;
    try {
      const digest = await window.crypto.subtle.digest("SHA-256", await file.files[0].arrayBuffer());
      text.value = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      text.form.requestSubmit();
    } catch {
      state.textContent = place.dataset.failed;
      announce(place.dataset.failed);
    }
  });
}
