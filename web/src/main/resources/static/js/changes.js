/** Shows or hides what is marked as changed on a sheet under review. */
export function changes() {
  const toggle = document.querySelector("[data-toggle-changes]");
  toggle?.addEventListener("change", () => {
    document.querySelector("table.sheet")?.classList.toggle("plain-changes", !toggle.checked);
  });
}
