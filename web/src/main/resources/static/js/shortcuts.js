/** g and a letter go somewhere, / searches, n and p go on to neighbours, ? tells all of it. */
export function shortcuts() {
  const help = document.getElementById("keys");
  document.querySelectorAll("[data-keys]").forEach((button) => button.addEventListener("click", () => help?.showModal()));
  let going = false;
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || help?.open) {
      return;
    }
    if (going) {
      going = false;
      document.querySelector(`.nav a[data-key="${CSS.escape(event.key)}"]`)?.click();
    } else if (event.key === "g") {
      going = true;
    } else if (event.key === "?") {
      help?.showModal();
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

export function isTyping(target) {
  return target.matches("input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]");
}
