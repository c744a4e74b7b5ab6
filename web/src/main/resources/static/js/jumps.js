// A link to a place of the sheet puts the cursor there, also when it comes from another page.
const focusOn = (hash) => {
  const target = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (target?.matches("input, select, textarea, button")) {
    target.focus();
    target.scrollIntoView({ block: "center" });
  }
};

export const jumps = () => {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-jump]");
    if (link?.hash && link.pathname === location.pathname) {
      event.preventDefault();
      history.replaceState(null, "", link.hash);
      focusOn(link.hash);
    }
  });
  focusOn(location.hash);
};
