import { announce } from "./forms.js";
import { say } from "./filing-words.js";
import { changedHands, post } from "./unsaved-server.js";

/** What the server has not got when this page was left: it gets it now, and offers it. */
export async function offerLeft(form, local) {
  offerNewForms(form, local);
  const kept = local.read();
  if (!kept || local.says(kept.fields)) {
    local.forget();
    return;
  }
  const body = bodyOf(form, kept);
  // The page that follows may have been asked for before the server has this: it offers it then.
  let leaving = false;
  window.addEventListener("beforeunload", () => { leaving = true; }, { once: true });
  const response = await post(form.dataset.autosave, body).catch(() => null);
  if (response?.status === 409 && !changedHands(response)) {
    offerLocal(form, local, body);
  } else if (response?.status === 200 && !leaving) {
    local.forget();
    const notice = form.querySelector("[data-restored]");
    if (notice) {
      notice.hidden = false;
      announce(notice.querySelector("span").textContent);
    }
  }
}

function bodyOf(form, kept) {
  const body = new URLSearchParams(kept.fields);
  const token = form.querySelector("[name=_csrf]")?.value ?? "";
  const actingFor = form.querySelector("[name=actingFor]")?.value ?? "";
  Object.entries({ page: kept.page, step: kept.step, seen: kept.seen, force: false, _csrf: token, actingFor })
    .forEach(([name, value]) => body.set(name, value));
  return body;
}

/** Typed elsewhere since: the person chooses. */
function offerLocal(form, local, body) {
  body.set("force", true);
  const notice = form.querySelector("[data-local]");
  notice.hidden = false;
  notice.querySelector("[data-take-local]").addEventListener("click", async () => {
    await post(form.dataset.autosave, body);
    local.forget();
    window.location.assign(form.dataset.resume);
  });
  notice.querySelector("[data-drop-local]").addEventListener("click", () => {
    local.forget();
    notice.hidden = true;
  });
}

/** Forms that never reached the server go there from their own page. */
function offerNewForms(form, local) {
  const notice = form.querySelector("[data-left-forms]");
  const known = [...(notice?.querySelectorAll("[data-left-form]") ?? [])].map((link) => link.dataset.leftForm);
  local.newForms().map((sheet) => `/projects/${sheet}`).filter((address) => notice && !known.includes(address)).forEach((address) => {
    const row = notice.querySelector("[data-left-here]").content.firstElementChild.cloneNode(true);
    const link = row.querySelector("a");
    link.href = address;
    link.textContent = say("leftHere");
    notice.querySelector("ul").append(row);
    notice.hidden = false;
  });
}
