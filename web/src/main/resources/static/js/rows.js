import { isForOthers } from "./shortcuts.js";

/** Keyboard in lists: j and k move, Enter opens, x selects. */
export function rows() {
  const table = document.querySelector("table[data-rows]");
  if (!table) {
    return;
  }
  const all = [...table.tBodies[0].rows];
  let at = -1;
  document.addEventListener("keydown", (event) => {
    if (isForOthers(event)) {
      return;
    }
    if (event.key === "j" || event.key === "k") {
      move(event.key === "j" ? 1 : -1);
      event.preventDefault();
    } else if (event.key === "Enter" && at >= 0 && !event.target.closest("a, button")) {
      window.location.assign(all[at].dataset.href);
    } else if (event.key === "x" && at >= 0) {
      all[at].querySelector("input[name=ids]")?.click();
    }
  });

  function move(by) {
    all[at]?.classList.remove("at");
    at = Math.min(all.length - 1, Math.max(0, at + by));
    all[at].classList.add("at");
    all[at].querySelector("a.title")?.focus({ preventScroll: true });
    all[at].scrollIntoView({ block: "nearest" });
  }
}
