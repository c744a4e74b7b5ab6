package org.jixiao.application.table.imports;

/** Which sheet of a project a row of a document was compared with. */
public enum Beside {
    /** The only one. */
    SHEET,
    /** That of an adjustment under way, from which the row differs as from the one in force. */
    ADJUSTMENT,
    /** The one in force while it is being adjusted: it is what tables print, and reads the same. */
    IN_FORCE
}
