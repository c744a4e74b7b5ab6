/**
 * A remark opens beside its cell, and Escape or Ctrl+Enter leads back to the cell: with nothing
 * written it goes, else it stays among the remarks of the side. Without this file it is written there.
 */
export function inPlace(page) {
  let opener = null;
  let known = remarks().length;
  page.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=edit]");
    if (button?.value.startsWith("remark:")) {
      opener = button;
    }
  });
  document.body.addEventListener("htmx:afterSwap", () => {
    document.querySelectorAll("#pending [data-needs-js]").forEach((element) => { element.hidden = false; });
    const all = remarks();
    if (all.length > known) {
      open(all.at(-1));
    } else {
      clear();
      opener?.focus();
    }
    known = all.length;
  });
  page.addEventListener("keydown", (event) => {
    const remark = event.target.closest(".pending.in-place");
    if (remark && (event.key === "Escape" || (event.key === "Enter" && event.ctrlKey))) {
      event.preventDefault();
      close(remark, opener);
    }
  });
  // Not before the click: what it is meant for would move away from under the pointer.
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".pending.in-place")) {
      clear();
    }
  });
  window.addEventListener("resize", clear);
}

function remarks() {
  return [...document.querySelectorAll("#pending .pending")];
}

function open(remark) {
  clear();
  const cell = document.getElementById(remark.dataset.at);
  if (cell) {
    cell.scrollIntoView({ block: "nearest" });
    cell.classList.add("being-remarked");
    remark.classList.add("in-place");
    place(remark, cell.getBoundingClientRect());
  }
  remark.querySelector("textarea").focus({ preventScroll: true });
}

/** Below the cell, or above it where the bar of the decision would cover it. */
function place(remark, cell) {
  const floor = document.querySelector(".sticky-bar")?.getBoundingClientRect().top ?? window.innerHeight;
  const left = Math.max(8, Math.min(cell.left, window.innerWidth - remark.offsetWidth - 8));
  const below = cell.bottom + 4;
  const top = below + remark.offsetHeight <= floor ? below : Math.max(52, cell.top - remark.offsetHeight - 4);
  remark.style.left = `${left}px`;
  remark.style.top = `${top}px`;
}

function close(remark, opener) {
  const empty = remark.querySelector("textarea").value.trim() === "";
  clear();
  if (empty) {
    remark.querySelector("button[value^='drop:']").click();
  }
  opener?.focus();
}

function clear() {
  document.querySelectorAll(".being-remarked").forEach((cell) => cell.classList.remove("being-remarked"));
  document.querySelectorAll(".pending.in-place").forEach((remark) => {
    remark.classList.remove("in-place");
    remark.removeAttribute("style");
  });
}
