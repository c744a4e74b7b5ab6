import { say } from "./filing-words.js";

/** Tells beside a field how much of its bound is used; nothing is cut, so no pasted word gets lost. */
export function bounds(form) {
  const all = () => form.querySelectorAll("[data-limit]").forEach(show);
  form.addEventListener("input", (event) => {
    if (event.target.matches("[data-limit]")) {
      show(event.target);
    }
  });
  form.addEventListener("sheet:changed", all);
  all();
}

function show(field) {
  const length = [...field.value].length;
  const limit = Number(field.dataset.limit);
  const place = (field.dataset.count && document.getElementById(field.dataset.count)) || beside(field, length > limit);
  if (place) {
    place.textContent = length > limit ? say("count.over", length, limit, length - limit) : field.matches("textarea") ? `${length} / ${limit}` : "";
    place.classList.toggle("problem", length > limit);
  }
}

/** A cell has no room for a word until there is one to say. */
function beside(field, needed) {
  const there = field.parentElement.querySelector("[data-over]");
  if (there || !needed) {
    return there;
  }
  const place = document.createElement("span");
  place.className = "hint";
  place.dataset.over = "";
  field.parentElement.append(place);
  return place;
}
