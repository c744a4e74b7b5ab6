package org.jixiao.application.table.imports;

import static org.jixiao.application.table.ComplaintKind.*;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.IndicatorNotation;
import org.jixiao.application.table.imports.RowAnswers.Answer;
import org.jspecify.annotations.Nullable;

/** A row of a document with what people said of it: the same row, with fewer doubts. */
final class AnsweredRow {

    private static final Set<ComplaintKind> OF_AMOUNTS =
            EnumSet.of(MISSING_AMOUNT, UNREADABLE_AMOUNT, ROW_TOTAL_MISMATCH, AMBIGUOUS_AMOUNTS);
    private static final Set<ComplaintKind> OF_THE_NAME = EnumSet.of(MISSING_NAME, BROKEN_NAME);
    private static final Set<ComplaintKind> OF_INDICATORS =
            EnumSet.of(
                    TRUNCATED,
                    MISSING_INDICATORS,
                    UNREADABLE_INDICATORS,
                    INCOMPLETE_INDICATOR,
                    UNCLOSED_INDICATOR,
                    UNKNOWN_INDICATOR_CODE,
                    INDICATOR_NUMBERING_GAP,
                    INDICATOR_CODE_NAME_MISMATCH);

    /** What is said anew of what is there then. */
    private static final Set<ComplaintKind> OF_THE_RULES =
            EnumSet.of(BEYOND_A_SHEET, SHORT_STATEMENT);

    private static final Set<AnswerField> OWN_CELLS =
            EnumSet.complementOf(EnumSet.of(AnswerField.UNIT));

    private final ImportedProject read;
    private final RowAnswers answers;
    private final IndicatorNotation notation;

    private AnsweredRow(ImportedProject read, RowAnswers answers, IndicatorNotation notation) {
        this.read = read;
        this.answers = answers;
        this.notation = notation;
    }

    static ImportedProject of(
            ImportedProject read, RowAnswers answers, IndicatorNotation notation) {
        return answers.fields().isEmpty()
                ? read
                : new AnsweredRow(read, answers, notation).answered();
    }

    private ImportedProject answered() {
        Answer cell = answers.fields().get(AnswerField.INDICATORS);
        IndicatorNotation.Cell typed =
                cell == null
                        ? new IndicatorNotation.Cell(read.indicators(), List.of())
                        : notation.read(cell.value(), read.row());
        ImportedProject filled = filled(typed.indicators(), List.of(), read.confidence());
        List<Complaint> left = new ArrayList<>(typed.complaints());
        read.complaints().stream().filter(told -> !settled(told, filled)).forEach(left::add);
        tellWhatIsStillWrong(filled, left);
        BigDecimal confidence = confidence(filled.doubts(), left);
        left.addAll(SheetLimits.of(filled));
        return filled(typed.indicators(), left, confidence);
    }

    private ImportedProject filled(
            List<ImportedIndicator> indicators, List<Complaint> complaints, BigDecimal confidence) {
        return new ImportedProject(
                read.row(),
                text(AnswerField.UNIT, read.unit()),
                String.valueOf(text(AnswerField.NAME, read.name())),
                amount(AnswerField.TOTAL, read.total()),
                amount(AnswerField.FISCAL_APPROPRIATION, read.fiscalAppropriation()),
                amount(
                        AnswerField.SPECIAL_ACCOUNT_APPROPRIATION,
                        read.specialAccountAppropriation()),
                amount(AnswerField.OTHER_FUNDS, read.otherFunds()),
                String.valueOf(text(AnswerField.TARGET_STATEMENT, read.targetStatement())),
                indicators,
                confidence,
                complaints,
                read.doubts().stream().filter(doubt -> !answers.answers(doubt.field())).toList(),
                read.places(),
                read.absent().stream()
                        .filter(field -> !answers.answers(field))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private @Nullable String text(AnswerField field, @Nullable String otherwise) {
        Answer answer = answers.fields().get(field);
        return answer == null ? otherwise : answer.value();
    }

    private @Nullable BigDecimal amount(AnswerField field, @Nullable BigDecimal otherwise) {
        Answer answer = answers.fields().get(field);
        return answer == null ? otherwise : new BigDecimal(answer.value());
    }

    /** Whether the answers have done away with what the reader complained about. */
    private boolean settled(Complaint told, ImportedProject filled) {
        AnsweredAmounts amounts = AnsweredAmounts.of(filled);
        if (is(told, UNDETERMINED)) {
            return filled.doubts().stream()
                    .noneMatch(d -> d.open() && told.text().equals(d.reason()));
        }
        if (is(told, INFERRED)) {
            return read.doubts().isEmpty()
                    ? answers.answers("unit")
                    : filled.doubts().stream().allMatch(Doubt::open);
        }
        if (is(told, UNREADABLE_CHARACTERS)) {
            return Stream.of(
                            filled.name(), filled.targetStatement(), filled.indicators().toString())
                    .noneMatch(text -> text.contains("\uFFFD"));
        }
        if (among(told, OF_THE_RULES)) {
            return true;
        }
        if (is(told, NEGATIVE_AMOUNT)) {
            return !amounts.negative();
        }
        boolean summed = answers.answersAnAmount() && amounts.complete() && amounts.addUp();
        return (summed && among(told, OF_AMOUNTS))
                || (answers.answers("name") && among(told, OF_THE_NAME))
                || (answers.answers("targetStatement") && is(told, MISSING_STATEMENT))
                || (answers.answers("indicators") && among(told, OF_INDICATORS))
                || (answers.fields().keySet().containsAll(OWN_CELLS) && is(told, TOO_MANY_CELLS));
    }

    /** A doubt without a complaint of its own, and amounts that the answers have set at odds. */
    private static void tellWhatIsStillWrong(ImportedProject filled, List<Complaint> left) {
        String place = "第 " + filled.row() + " 行";
        if (left.stream().noneMatch(told -> is(told, UNDETERMINED))) {
            filled.doubts().stream()
                    .filter(Doubt::open)
                    .findFirst()
                    .ifPresent(d -> left.add(Complaint.of(UNDETERMINED, place, d.reason())));
        }
        AnsweredAmounts amounts = AnsweredAmounts.of(filled);
        boolean told = left.stream().anyMatch(complaint -> is(complaint, ROW_TOTAL_MISMATCH));
        if (!told && amounts.complete() && !amounts.addUp()) {
            left.add(
                    Complaint.of(
                            ROW_TOTAL_MISMATCH,
                            place,
                            "总计为 %s 万元，各项资金之和为 %s 万元，两者不符。"
                                    .formatted(grouped(filled.total()), grouped(amounts.sum()))));
        }
    }

    private static String grouped(@Nullable BigDecimal amount) {
        return new DecimalFormat("#,##0.00####", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(amount);
    }

    /** As for columns that stood apart: the least of what is inferred, less what is wrong. */
    private static BigDecimal confidence(List<Doubt> doubts, List<Complaint> complaints) {
        BigDecimal least =
                doubts.stream()
                        .filter(doubt -> !doubt.open())
                        .map(Doubt::confidence)
                        .min(BigDecimal::compareTo)
                        .orElse(new BigDecimal("1.00"));
        long errors = complaints.stream().filter(Complaint::blocks).count();
        long warnings = complaints.size() - errors;
        return least.subtract(BigDecimal.valueOf(20 * errors + 5 * warnings, 2))
                .max(new BigDecimal("0.00"));
    }

    private static boolean is(Complaint complaint, ComplaintKind kind) {
        return complaint.code().equals(kind.code());
    }

    private static boolean among(Complaint complaint, Set<ComplaintKind> kinds) {
        return kinds.stream()
                .map(ComplaintKind::code)
                .collect(Collectors.toSet())
                .contains(complaint.code());
    }
}
