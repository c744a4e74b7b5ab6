package org.jixiao.web.table.imports;

import org.jixiao.application.table.Complaint;
import org.jixiao.web.shared.Messages;

/**
 * A complaint as a page shows it: by word, shape and colour.
 *
 * @param href where on the page it belongs; empty for the table as a whole
 */
record Note(String word, String shape, String style, String place, String text, String href) {

    static Note of(Complaint complaint, String href) {
        return complaint.blocks()
                ? new Note(
                        Messages.of("table.error"),
                        "✕",
                        "is-REJECTED",
                        complaint.place(),
                        complaint.text(),
                        href)
                : new Note(
                        Messages.of("table.warning"),
                        "!",
                        "is-warning",
                        complaint.place(),
                        complaint.text(),
                        href);
    }

    public boolean isError() {
        return style.equals("is-REJECTED");
    }
}
