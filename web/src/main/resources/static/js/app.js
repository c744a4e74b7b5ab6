// Progressive enhancement: every page works without this file, as plain links and forms.
import { confirmations, printing, submitOnChange } from "./forms.js";
import { changes } from "./changes.js";
import { drafts } from "./drafts.js";
import { notices } from "./notices.js";
import { jumps } from "./jumps.js";
import { rows } from "./rows.js";
import { selection } from "./selection.js";
import { sheetEditor } from "./sheet-editor.js";
import { uploads } from "./uploads.js";

document.querySelectorAll("[data-needs-js]").forEach((element) => { element.hidden = false; });
confirmations();
printing();
submitOnChange();
rows();
selection();
drafts();
changes();
sheetEditor();
notices();
jumps();
uploads();

// An error summary takes the focus, so that a screen reader reads it and the eye finds it.
document.getElementById("problems")?.focus();
