// Progressive enhancement: every page works without this file, as plain links and forms.
import { confirmations, ownWords, printing, submitOnChange } from "./forms.js";
import { autosave } from "./autosave.js";
import { changes } from "./changes.js";
import { digests } from "./digests.js";
import { drafts } from "./drafts.js";
import { review } from "./review.js";
import { notices } from "./notices.js";
import { jumps } from "./jumps.js";
import { lastPolls, lostConnections } from "./polls.js";
import { focusKeeper, progress } from "./progress.js";
import { rows } from "./rows.js";
import { scrolls } from "./scrolls.js";
import { selection } from "./selection.js";
import { sentences } from "./sentences.js";
import { sentForms } from "./sent-forms.js";
import { shortcuts } from "./shortcuts.js";
import { sheetEditor } from "./sheet-editor.js";
import { uploads } from "./uploads.js";

document.querySelectorAll("[data-needs-js]").forEach((element) => { element.hidden = false; });
confirmations();
progress();
focusKeeper();
lostConnections();
lastPolls();
shortcuts();
printing();
submitOnChange();
ownWords();
review();
rows();
selection();
scrolls();
drafts();
changes();
autosave();
sheetEditor();
notices();
jumps();
uploads();
digests();
sentForms();
sentences();

// An error summary takes the focus, so that a screen reader reads it and the eye finds it; else what was asked for.
(document.getElementById("problems") ?? (document.activeElement === document.body ? document.querySelector("[data-takes-focus]") : null))?.focus();
