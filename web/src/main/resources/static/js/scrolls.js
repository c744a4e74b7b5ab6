/** A table wider than its frame says so, fades at the side where it goes on, and is reached by keyboard. */
export function scrolls() {
  const sizes = new ResizeObserver((changes) => changes.forEach((change) => tell(change.target.closest(".scroll"))));
  const watchAll = () => document.querySelectorAll(".scroll:not([data-watched])").forEach((region) => watch(region, sizes));
  watchAll();
  document.body.addEventListener("htmx:afterSwap", watchAll);
}

function watch(region, sizes) {
  region.dataset.watched = "";
  region.addEventListener("scroll", () => tell(region), { passive: true });
  sizes.observe(region);
  [...region.children].forEach((child) => sizes.observe(child));
  tell(region);
}

function tell(region) {
  const rest = region.scrollWidth - region.clientWidth;
  const wide = rest > 1;
  region.classList.toggle("more-before", wide && region.scrollLeft > 1);
  region.classList.toggle("more-after", wide && region.scrollLeft < rest - 1);
  const hint = hintOf(region, wide);
  if (hint) {
    hint.hidden = !wide;
  }
  if (wide && !region.hasAttribute("tabindex")) {
    region.tabIndex = 0;
    region.setAttribute("role", "region");
    region.setAttribute("aria-label", hint.textContent);
  }
}

/** The words stand before the frame, for eyes and screen readers alike; made when they are needed first. */
function hintOf(region, wide) {
  const before = region.previousElementSibling;
  if (before?.matches(".sideways") || !wide) {
    return before?.matches(".sideways") ? before : null;
  }
  const hint = document.createElement("p");
  hint.className = "hint sideways noprint";
  hint.textContent = document.body.dataset.sideways;
  region.before(hint);
  return hint;
}
