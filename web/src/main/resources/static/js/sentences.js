/** A sentence that is chosen goes into the field it stands for, with its reason where there is one to choose. */
export function sentences() {
  document.addEventListener("change", (event) => {
    if (event.target.matches("select[data-into]") && event.target.value) {
      into(event.target, document.getElementById(event.target.dataset.into));
    }
  });
}

function into(select, field) {
  const line = field.tagName === "TEXTAREA" ? "\n" : "";
  field.value = field.value ? `${field.value}${line}${select.value}` : select.value;
  const reason = document.getElementById(`${field.id}Reason`);
  if (reason) {
    reason.value = select.selectedOptions[0].dataset.reason;
  }
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
  select.selectedIndex = 0;
}
