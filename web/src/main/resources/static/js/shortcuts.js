/** g and a letter go somewhere, / searches, n and p go on to neighbours, ? tells all of it. */
export function shortcuts() {
  document.querySelectorAll("[data-keys]").forEach((button) => button.addEventListener("click", tell));
  let going = false;
  document.addEventListener("keydown", (event) => {
    if (isForOthers(event)) {
      return;
    }
    if (going) {
      going = false;
      document.querySelector(`.nav a[data-key="${CSS.escape(event.key)}"]`)?.click();
    } else if (event.key === "g") {
      going = true;
    } else if (event.key === "?") {
      tell();
    } else if (event.key === "/") {
      document.querySelector("[data-search]")?.focus();
    } else if (event.key === "n" || event.key === "p") {
      document.querySelector(`a[rel=${event.key === "n" ? "next" : "prev"}]`)?.click();
      return;
    } else {
      return;
    }
    event.preventDefault();
  });
}

/** Single keys are for the page only: not while one types, nor before an open dialog, nor when another took them. */
export function isForOthers(event) {
  return event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)
    || document.querySelector("dialog[open]") !== null;
}

/** Only the keys that do something on this page. */
function tell() {
  const help = document.getElementById("keys");
  help?.querySelectorAll("[data-when]").forEach((part) => {
    part.hidden = [...document.querySelectorAll(part.dataset.when)].every((element) => help.contains(element));
  });
  help?.showModal();
}

function isTyping(target) {
  return target.matches("input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]");
}
