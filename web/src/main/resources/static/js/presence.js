const EVERY = 10000;
// An editor that nobody touches does not keep the session alive for ever.
const PATIENCE = 600000;

/** Shows on an open editor who else works on the sheet, and that somebody has saved it meanwhile. */
export function presence() {
  const place = document.querySelector("[data-presence-at]");
  const version = document.querySelector("form[data-sheet] input[name=version]")?.value;
  if (!place || !version) {
    return;
  }
  let touched = Date.now();
  let shown = texts(place).join("\n");
  ["input", "keydown", "pointerdown"].forEach((what) => document.addEventListener(what, () => { touched = Date.now(); }));
  document.addEventListener("visibilitychange", ask);
  window.setInterval(ask, EVERY);

  async function ask() {
    if (document.visibilityState !== "visible" || Date.now() - touched > PATIENCE) {
      return;
    }
    const answer = await fetch(`${place.dataset.presenceAt}?version=${version}`, { redirect: "manual", headers: { Accept: "application/json" } })
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null);
    if (answer) {
      show([...answer.others, answer.saved].filter(Boolean), answer.saved);
    }
  }

  /** Only what has changed is drawn and read out again; the focus stays where it is. */
  function show(sentences, warning) {
    if (sentences.join("\n") !== shown) {
      shown = sentences.join("\n");
      place.replaceChildren(...sentences.map((sentence) => message(sentence, sentence === warning)));
    }
  }
}

function texts(place) {
  return [...place.querySelectorAll("[data-presence]")].map((one) => one.textContent.trim());
}

function message(sentence, warns) {
  const box = document.createElement("div");
  box.className = warns ? "message warn" : "message";
  box.dataset.presence = "";
  box.append(Object.assign(document.createElement("p"), { textContent: sentence }));
  return box;
}
