/**
 * Asks before a decision that is hard to undo; not before one that would be refused anyway, because a field that
 * data-confirm-once names is empty, or has not the value it names.
 */
export function confirmations() {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-confirm]");
    if (button && ready(button) && !window.confirm(button.dataset.confirm)) {
      event.preventDefault();
    }
  });
}

function ready(button) {
  return (button.dataset.confirmOnce ?? "").split(" ").filter(Boolean).every((wanted) => {
    const [id, value] = wanted.split("=");
    const given = document.getElementById(id)?.value.trim() ?? "";
    return value ? given === value : given !== "";
  });
}

export function printing() {
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });
}

/** Filters that apply as soon as they are chosen. */
export function submitOnChange() {
  document.addEventListener("change", (event) => {
    if (event.target.closest("[data-submit-on-change]")) {
      event.target.form.requestSubmit();
    }
  });
}

/** Whoever writes words of their own beside a choice has chosen them. */
export function ownWords() {
  document.addEventListener("input", (event) => {
    if (event.target.matches(".own textarea")) {
      event.target.closest(".own").querySelector("input[type=radio]").checked = true;
    }
  });
}

/** Says something to screen readers without moving the focus. */
export function announce(text) {
  const place = document.getElementById("announce");
  if (place) {
    place.textContent = text;
  }
}
