/** A sentence of the page in the reader's language, with its parts filled in. */
export function say(key, ...parts) {
  const words = document.getElementById("filing-words");
  const found = words?.content.querySelector(`[data-word="${key}"]`);
  return (found?.textContent ?? "").replace(/\{(\d)\}/g, (all, number) => parts[number] ?? "");
}
