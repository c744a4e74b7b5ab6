package org.jixiao.web.table.imports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.IndicatorNotation;
import org.jixiao.application.table.imports.AnswerField;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Messages;

/**
 * A row with the fields that a person is asked about.
 *
 * @param fields to be filled in or corrected
 * @param inferred fields that were filled by inference, to be compared with the document
 * @param unchecked whether nobody has compared them yet
 * @param said who compared them and when; empty while nobody has
 * @param wrong why the row still cannot be filed
 */
record AskedRow(
        int row,
        String name,
        String unit,
        String confidence,
        List<AskedField> fields,
        List<AskedField> inferred,
        boolean unchecked,
        String said,
        List<Note> wrong) {

    /**
     * Why several fields are in doubt.
     *
     * @param place of the first of them on the page
     */
    record Reason(String place, String labels, String text) {}

    /** What is said of several fields, said once. */
    public List<Reason> reasons() {
        return fields.stream()
                .filter(this::shares)
                .map(AskedField::reason)
                .distinct()
                .map(this::reason)
                .toList();
    }

    private Reason reason(String text) {
        List<AskedField> these = fields.stream().filter(f -> f.reason().equals(text)).toList();
        return new Reason(
                row + "-" + these.getFirst().key(),
                these.stream().map(AskedField::label).collect(Collectors.joining("、")),
                text);
    }

    /** Whether another field has the same reason. */
    public boolean shares(AskedField field) {
        return !field.reason().isEmpty()
                && fields.stream().filter(f -> f.reason().equals(field.reason())).count() > 1;
    }

    /** What describes the field for those who do not see it, by the ids of the page. */
    public String describedBy(AskedField field) {
        String own = "why-" + row + "-" + field.key();
        return shares(field) ? own + " why-all-" + reason(field.reason()).place() : own;
    }

    private static final Set<AnswerField> AMOUNTS =
            EnumSet.of(
                    AnswerField.TOTAL,
                    AnswerField.FISCAL_APPROPRIATION,
                    AnswerField.SPECIAL_ACCOUNT_APPROPRIATION,
                    AnswerField.OTHER_FUNDS);

    /** Which field mends what was complained about; amounts are asked together. */
    private static final Map<String, AnswerField> MENDS =
            Map.ofEntries(
                    mends(ComplaintKind.MISSING_NAME, AnswerField.NAME),
                    mends(ComplaintKind.BROKEN_NAME, AnswerField.NAME),
                    mends(ComplaintKind.UNKNOWN_UNIT, AnswerField.UNIT),
                    mends(ComplaintKind.MISSING_AMOUNT, AnswerField.TOTAL),
                    mends(ComplaintKind.UNREADABLE_AMOUNT, AnswerField.TOTAL),
                    mends(ComplaintKind.ROW_TOTAL_MISMATCH, AnswerField.TOTAL),
                    mends(ComplaintKind.TRUNCATED, AnswerField.INDICATORS),
                    mends(ComplaintKind.UNREADABLE_INDICATORS, AnswerField.INDICATORS),
                    mends(ComplaintKind.INCOMPLETE_INDICATOR, AnswerField.INDICATORS),
                    mends(ComplaintKind.UNKNOWN_INDICATOR_CODE, AnswerField.INDICATORS));

    private static Map.Entry<String, AnswerField> mends(ComplaintKind kind, AnswerField field) {
        return Map.entry(kind.code(), field);
    }

    /**
     * @param whole whether every field is to be shown, not only those in doubt
     */
    static AskedRow of(ImportRow row, boolean whole, IndicatorNotation notation, Formats formats) {
        Set<AnswerField> asked = whole ? EnumSet.allOf(AnswerField.class) : asked(row);
        List<Complaint> complaints = complaints(row).toList();
        var check = row.answers().check();
        return new AskedRow(
                row.project().row(),
                row.project().name(),
                row.project().unit() == null ? "" : row.project().unit(),
                row.project().confidence().movePointRight(2).intValue() + "%",
                asked.stream().map(f -> AskedField.of(f, row, notation, formats)).toList(),
                inferred(row).stream()
                        .filter(field -> !asked.contains(field))
                        .map(field -> AskedField.of(field, row, notation, formats))
                        .toList(),
                check == null && !inferred(row).isEmpty(),
                check == null
                        ? ""
                        : Messages.of("table.checked.by", check.name(), formats.minute(check.at())),
                complaints.stream().filter(Complaint::blocks).map(c -> Note.of(c, "")).toList());
    }

    private static Stream<Complaint> complaints(ImportRow row) {
        return Stream.concat(row.project().complaints().stream(), row.complaints().stream());
    }

    /** Open fields, and those that mend what is wrong, also after they were answered. */
    private static Set<AnswerField> asked(ImportRow row) {
        Set<AnswerField> asked = EnumSet.noneOf(AnswerField.class);
        asked.addAll(row.answers().fields().keySet());
        row.read().doubts().stream()
                .filter(Doubt::open)
                .flatMap(doubt -> AnswerField.of(doubt.field()).stream())
                .forEach(asked::add);
        complaints(row).flatMap(c -> mended(c).stream()).forEach(asked::add);
        if (asked.stream().anyMatch(AnswerField::isAmount)) {
            asked.addAll(AMOUNTS);
        }
        return asked;
    }

    private static Optional<AnswerField> mended(Complaint complaint) {
        return complaint.code().equals(ComplaintKind.BEYOND_A_SHEET.code())
                ? Optional.of(tooLong(complaint.text()))
                : Optional.ofNullable(MENDS.get(complaint.code()));
    }

    /** The sentence begins with what is too long, or too fine. */
    private static AnswerField tooLong(String text) {
        if (text.startsWith("项目名称")) {
            return AnswerField.NAME;
        }
        if (text.startsWith("绩效目标")) {
            return AnswerField.TARGET_STATEMENT;
        }
        return text.startsWith("指标名称") || text.contains("指标值")
                ? AnswerField.INDICATORS
                : AnswerField.TOTAL;
    }

    private static Set<AnswerField> inferred(ImportRow row) {
        Set<AnswerField> inferred = EnumSet.noneOf(AnswerField.class);
        Arrays.stream(AnswerField.values())
                .filter(f -> AskedField.doubt(row, f).filter(d -> !d.open()).isPresent())
                .filter(f -> !row.answers().fields().containsKey(f))
                .forEach(inferred::add);
        return inferred;
    }

    /** Whether something is left for this person to say of it. */
    static boolean isAsked(ImportRow row) {
        return row.filedAs() == null
                && !isForeign(row)
                && (row.project().doubts().stream().anyMatch(Doubt::open)
                        || complaints(row).filter(Complaint::blocks).anyMatch(AskedRow::asks));
    }

    /** Whether something of it was inferred that nobody has compared with the document. */
    static boolean isUnchecked(ImportRow row) {
        return row.filedAs() == null
                && complaints(row).anyMatch(c -> c.code().equals(ComplaintKind.UNCHECKED.code()));
    }

    /** Whether the document puts it under a unit that this person does not file for. */
    static boolean isForeign(ImportRow row) {
        return complaints(row).anyMatch(c -> c.code().equals(ComplaintKind.NOT_YOUR_UNIT.code()));
    }

    /** Whether the unit that the document puts it under is none that the system knows. */
    static boolean isNowhere(ImportRow row) {
        return complaints(row).anyMatch(c -> c.code().equals(ComplaintKind.UNKNOWN_UNIT.code()));
    }

    private static boolean asks(Complaint complaint) {
        return mended(complaint).isPresent()
                || complaint.code().equals(ComplaintKind.UNCHECKED.code());
    }
}
