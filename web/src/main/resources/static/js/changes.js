/** Shows or hides what is marked as changed on a sheet under review. */
export function changes() {
  const toggle = document.querySelector("[data-toggle-changes]");
  toggle?.addEventListener("change", () => {
    document.querySelectorAll("table.sheet").forEach((sheet) => sheet.classList.toggle("plain-changes", !toggle.checked));
  });
}
