/** Sends unsaved work; redirects are answers of their own. */
export function post(address, body, signal) {
  return fetch(address, { method: "POST", body, signal, redirect: "manual", headers: { Accept: "application/json" } });
}

/** Another tab began or stopped acting in somebody's place: the work waits until that is undone. */
export function changedHands(response) {
  return response?.headers.has("Jixiao-Changed-Hands") ?? false;
}

/** The server's own words for not keeping it; empty where it gave none. */
export async function whyNot(response) {
  if (!response?.headers.get("Content-Type")?.startsWith("application/json")) {
    return "";
  }
  return (await response.json().catch(() => null))?.why ?? "";
}

/** How the delegation has ended under which the form was drawn; null where it has not. */
export function endOfActing(response) {
  const cause = response?.headers.get("Jixiao-Changed-Hands");
  return ["revoked", "expired", "unusable"].includes(cause) ? cause : null;
}

/** The session has ended. */
export function signedOut(response) {
  return Boolean(response) && (response.type === "opaqueredirect" || response.status === 403 || response.status === 401);
}

/** Somebody who has signed in again in another window has a new token; true when it is there now. */
export async function renewToken(form) {
  try {
    const response = await fetch(window.location.pathname, { redirect: "manual", headers: { Accept: "text/html" } });
    const page = response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
    const other = page?.querySelector("form[data-autosave]");
    const fresh = other?.querySelector("[name=_csrf]")?.value;
    if (!fresh || other.dataset.person !== form.dataset.person || form.querySelector("[name=_csrf]").value === fresh) {
      return false;
    }
    document.querySelectorAll("[name=_csrf]").forEach((field) => { field.value = fresh; });
    return true;
  } catch {
    return false;
  }
}
