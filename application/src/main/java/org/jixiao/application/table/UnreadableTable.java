package org.jixiao.application.table;

/**
 * A document that is refused as a whole; the complaint says why and is meant to be shown. Codes:
 * {@code too-large}, {@code not-a-table}, {@code wrong-encoding}, {@code unsupported-layout}.
 */
public final class UnreadableTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Complaint complaint;

    public UnreadableTable(ComplaintKind kind, String place, String text) {
        this(Complaint.of(kind, place, text));
    }

    public UnreadableTable(Complaint complaint) {
        super(complaint.code() + ": " + complaint.text());
        this.complaint = complaint;
    }

    public Complaint complaint() {
        return complaint;
    }
}
