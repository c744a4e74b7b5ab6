/** The counter beside the bell as it changes, and a word to whatever on the page wants to follow. */
const POLL = 60000;
const IDLE = 20 * 60000;

export function notices() {
  const bell = document.querySelector("[data-bell]");
  if (!bell) return;
  const count = bell.querySelector("[data-bell-count]");
  let source = null;
  let poll = 0;
  let over = false;
  let acted = Date.now();

  function show(text) {
    const none = text === "0" || text === "";
    const before = count.hidden ? "0" : count.textContent;
    count.textContent = none ? "" : text;
    count.hidden = none;
    bell.setAttribute("aria-label", none ? bell.dataset.none : bell.dataset.some.replace("#", text));
    return (none ? "0" : text) !== before;
  }

  function tell() {
    document.body.dispatchEvent(new CustomEvent("notices-changed"));
  }

  function connect() {
    if (source || over || document.hidden) return;
    let first = true;
    source = new EventSource(bell.dataset.stream || "/notices/stream");
    source.addEventListener("open", () => { clearInterval(poll); poll = 0; });
    source.addEventListener("unread", (event) => {
      // The first only says what the page was drawn with, unless it has changed meanwhile.
      if (show(event.data) || !first) tell();
      first = false;
    });
    source.addEventListener("end", () => { over = true; disconnect(); });
    source.addEventListener("error", () => {
      if (source && source.readyState === EventSource.CLOSED) { disconnect(); ask(); }
    });
  }

  function disconnect() {
    source?.close();
    source = null;
  }

  // Where streams do not get through. Asking keeps a session alive, so it ends when nobody is there.
  function ask() {
    if (poll || over) return;
    poll = setInterval(async () => {
      if (document.hidden || Date.now() - acted > IDLE) return;
      const answer = await fetch("/notices/count", { redirect: "error" }).catch(() => null);
      if (!answer) return;
      if (answer.status === 401 || answer.status === 403) { over = true; clearInterval(poll); return; }
      if (answer.ok && show((await answer.text()).trim())) tell();
    }, POLL);
  }

  for (const kind of ["pointerdown", "keydown"]) {
    addEventListener(kind, () => { acted = Date.now(); }, { passive: true });
  }
  // Browsers allow few connections to one server: only what is looked at listens.
  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);
  connect();
}
