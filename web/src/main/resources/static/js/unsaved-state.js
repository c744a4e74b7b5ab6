/**
 * What the page knows of its unsaved work: one state at a time, and by what it is left. What is
 * not named does not happen in that state.
 *
 * kept: the server has all of it, or nothing was typed
 * typing: there is more than the server has
 * sending: it is on its way
 * unreachable: there was no answer; nothing is posted before there is one
 * asking: on its way again, without much hope
 * refused: the server answered, and took nothing: no session, or acting for somebody else
 * clashed: another page of the same person has newer work; nothing is sent until one is chosen
 * left: the form itself is on its way
 */
const LEAVES = {
  kept: { typed: "typing", submitted: "left" },
  typing: { sent: "sending", submitted: "left" },
  sending: { kept: "kept", keptInPart: "typing", overtaken: "clashed", unheard: "unreachable", refused: "refused", givenUp: "refused" },
  unreachable: { sent: "asking" },
  asking: { kept: "kept", keptInPart: "typing", overtaken: "clashed", unheard: "unreachable", refused: "refused", givenUp: "unreachable" },
  refused: { sent: "sending", submitted: "left" },
  clashed: { chosen: "typing", submitted: "left" },
  left: { shownAgain: "kept" },
};

export class UnsavedState {
  constructor() {
    this.name = "kept";
  }

  is(...names) {
    return names.includes(this.name);
  }

  /** False where this does not happen. */
  may(event) {
    return event in LEAVES[this.name];
  }

  /** True where it led to another state. */
  go(event) {
    if (!this.may(event)) {
      return false;
    }
    this.name = LEAVES[this.name][event];
    return true;
  }
}
