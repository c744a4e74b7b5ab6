const PAUSE = 350;

/** What the server understands of the values, in one request for all that have changed. */
export function readings(form, grid) {
  const known = new Map();
  const shown = new WeakMap();
  let timer = 0;
  const fields = () => [...grid.table.querySelectorAll("tbody input[data-part$=Value]")];
  fields().forEach((field) => {
    shown.set(field, field.value);
    known.set(field.value, place(field).textContent);
  });
  form.addEventListener("input", (event) => {
    if (event.target.matches?.("input[data-part$=Value]")) {
      soon();
    }
  });
  form.addEventListener("sheet:changed", soon);

  function soon() {
    window.clearTimeout(timer);
    timer = window.setTimeout(read, PAUSE);
  }

  async function read() {
    const stale = fields().filter((field) => shown.get(field) !== field.value);
    const unknown = [...new Set(stale.map((field) => field.value).filter((text) => text.trim() && !known.has(text)))];
    if (unknown.length > 0) {
      const body = new URLSearchParams(unknown.map((text) => ["text", text]));
      body.append("_csrf", form.querySelector("[name=_csrf]")?.value ?? "");
      try {
        const response = await fetch(form.dataset.readings, { method: "POST", body, redirect: "manual" });
        if (!response.ok) {
          return;
        }
        (await response.json()).forEach((reading, at) => known.set(unknown[at], reading));
      } catch {
        return;
      }
    }
    stale.forEach((field) => {
      place(field).textContent = known.get(field.value) ?? "";
      shown.set(field, field.value);
    });
  }
}

function place(field) {
  return field.parentElement.querySelector(".reading");
}
