import { announce } from "./forms.js";
import { say } from "./filing-words.js";

const PAUSE = 180;

/** The library offers names while one is typed: a combobox with a list, all by keyboard. */
export function library(form, grid) {
  const list = document.getElementById("library-list");
  if (!list) {
    return;
  }
  let timer = 0;
  let offered = [];
  let at = -1;
  let field = null;
  let asked = 0;
  form.addEventListener("input", (event) => {
    if (event.target.matches?.("[data-part=name]") && !event.isComposing && event.isTrusted) {
      ask(event.target);
    }
  });
  form.addEventListener("compositionend", (event) => {
    if (event.target.matches?.("[data-part=name]")) {
      ask(event.target);
    }
  });
  // Before the grid, which takes the arrows when no list is open.
  form.addEventListener("keydown", key, true);
  form.addEventListener("focusout", (event) => {
    if (event.target === field) {
      close();
    }
  });
  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("[role=option]");
    event.preventDefault();
    if (option) {
      choose([...list.children].indexOf(option));
    }
  });
  window.addEventListener("scroll", close, { passive: true });

  function ask(target, now = false) {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => fetchFor(target, now), now ? 0 : PAUSE);
  }

  async function fetchFor(target, now) {
    const text = target.value.trim();
    if (!text && !now) {
      close();
      return;
    }
    const code = grid.value(target.closest("tr"), "code");
    const question = new URLSearchParams({ q: text, code });
    asked += 1;
    const mine = asked;
    try {
      const response = await fetch(`${form.dataset.library}?${question}`, { redirect: "manual", headers: { Accept: "application/json" } });
      if (response.ok && mine === asked && document.activeElement === target) {
        open(target, await response.json());
      }
    } catch {
      close();
    }
  }

  function open(target, items) {
    offered = items.filter((item) => item.name !== target.value.trim() || items.length > 1);
    field = target;
    at = -1;
    if (offered.length === 0) {
      close();
      return;
    }
    list.replaceChildren(...offered.map(option));
    const box = target.getBoundingClientRect();
    const below = window.innerHeight - box.bottom;
    list.hidden = false;
    list.style.left = `${box.left}px`;
    list.style.minWidth = `${box.width}px`;
    list.style.top = below < 260 && box.top > below ? `${Math.max(4, box.top - list.offsetHeight - 2)}px` : `${box.bottom + 2}px`;
    target.setAttribute("aria-expanded", "true");
    announce(say("library.offered", offered.length));
  }

  function option(item, number) {
    const element = document.createElement("li");
    element.id = `library-option-${number}`;
    element.setAttribute("role", "option");
    element.setAttribute("aria-selected", "false");
    const name = document.createElement("b");
    name.textContent = item.name;
    const kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = `${item.code} ${item.label}${item.common ? " · " + say("library.common") : ""}`;
    const use = document.createElement("span");
    use.className = "hint";
    use.textContent = say("library.used", item.units, item.uses, item.lastUnit) + (item.forms.length ? " · " + item.forms.join("  ") : "");
    element.append(name, kind, use);
    return element;
  }

  function key(event) {
    const target = event.target;
    if (!target.matches?.("[data-part=name]") || event.isComposing) {
      return;
    }
    const isOpen = !list.hidden && field === target;
    if (event.ctrlKey && event.key === " ") {
      take(event);
      ask(target, true);
    } else if (isOpen && !event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      take(event);
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (isOpen && event.key === "Enter" && !event.ctrlKey && at >= 0) {
      take(event);
      choose(at);
    } else if (isOpen && event.key === "Escape") {
      take(event);
      close();
    }
  }

  function take(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function move(by) {
    const next = at + by;
    at = next < 0 ? offered.length - 1 : next % offered.length;
    [...list.children].forEach((element, number) => element.setAttribute("aria-selected", String(number === at)));
    list.children[at].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", list.children[at].id);
  }

  function choose(number) {
    const item = offered[number];
    const row = field.closest("tr");
    grid.set(row, "name", item.name);
    if (grid.value(row, "code") !== item.code) {
      grid.set(row, "code", item.code);
    }
    ["periodValue", "annualValue"].forEach((part) => { grid.cell(row, part).placeholder = item.forms[0] ?? ""; });
    const chosen = field;
    close();
    grid.changed(chosen);
    announce(say("library.chosen", item.name));
  }

  function close() {
    window.clearTimeout(timer);
    asked += 1;
    list.hidden = true;
    field?.setAttribute("aria-expanded", "false");
    field?.removeAttribute("aria-activedescendant");
    at = -1;
  }
}
