/** Counts what is ticked in a list and ticks a whole page at once, ranges with Shift. */
export function selection() {
  const form = document.querySelector("form[data-bulk]");
  const said = form?.querySelector("[data-chosen]");
  if (!said) {
    return;
  }
  const boxes = [...form.querySelectorAll("input[name=ids]:not(:disabled)")];
  const choices = [...form.querySelectorAll("select[data-choice]")];
  const all = form.querySelector("[data-all]");
  const everything = form.querySelector("input[name=all]");
  const offer = form.querySelector("[data-all-matching]");
  let last = null;
  all?.addEventListener("change", () => {
    boxes.forEach((box) => { box.checked = all.checked; });
    tell();
  });
  boxes.forEach((box, index) => box.addEventListener("click", (event) => {
    if (event.shiftKey && last !== null) {
      const [from, to] = [Math.min(last, index), Math.max(last, index)];
      boxes.slice(from, to + 1).forEach((between) => { between.checked = box.checked; });
    }
    last = index;
    tell();
  }));
  choices.forEach((choice) => choice.addEventListener("change", tell));
  everything?.addEventListener("change", tell);
  form.addEventListener("restored", tell);
  tell();

  function tell() {
    const ticked = boxes.filter((box) => box.checked).length;
    const chosen = ticked + choices.filter((choice) => choice.value).length;
    const whole = ticked === boxes.length && ticked > 0;
    if (everything && !whole) {
      everything.checked = false;
    }
    if (offer) {
      // Offered once the page is ticked as a whole; without this file it is always there.
      offer.hidden = !whole;
    }
    said.textContent = everything?.checked ? form.dataset.everything
      : chosen ? form.dataset.some.replace("{0}", chosen) : form.dataset.none;
    form.querySelectorAll("button[name=action]").forEach((button) => {
      button.disabled = chosen === 0 && !everything?.checked;
    });
    if (all) {
      all.checked = whole;
      all.indeterminate = ticked > 0 && !whole;
    }
  }
}
