package org.jixiao.application.table;

/**
 * One thing the reader noticed.
 *
 * @param code stable, see {@link ComplaintKind#code()}
 * @param severity whether the row it belongs to may still be confirmed
 * @param place where, in Chinese, e.g. {@code 第 132 行 · 第 3 个项目 · 绩效指标 2}; a line of a text or a
 *     row of a worksheet, counted from 1
 * @param text one Chinese sentence with the facts
 */
public record Complaint(String code, Severity severity, String place, String text) {

    public static Complaint of(ComplaintKind kind, String place, String text) {
        return new Complaint(kind.code(), kind.severity(), place, text);
    }

    /** The same complaint, only to be seen. */
    public Complaint asWarning() {
        return new Complaint(code, Severity.WARNING, place, text);
    }

    public boolean blocks() {
        return severity == Severity.ERROR;
    }
}
