/** The bar that says in whose place one works must not stay when that is over; empty when it goes on. */
export function actingEnded(text) {
  const bar = document.querySelector(".acting-banner");
  if (!bar) {
    return;
  }
  const said = bar.querySelector("[data-acting-ended]");
  said.textContent = text;
  [...bar.children].forEach((part) => { part.hidden = Boolean(text) !== (part === said); });
}
