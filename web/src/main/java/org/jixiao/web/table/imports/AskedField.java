package org.jixiao.web.table.imports;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.IndicatorNotation;
import org.jixiao.application.table.imports.AnswerField;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.application.table.imports.RowAnswers.Answer;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.table.Wan;
import org.jspecify.annotations.Nullable;

/**
 * One field of a row, as the page of answers shows it.
 *
 * @param key as {@link AnswerField#key()} names it
 * @param kind {@code line}, {@code block}, {@code amount} or {@code unit}
 * @param value what it holds now, in the notation that answers are given in; empty while it is open
 * @param mark word of its state: to be filled in, inferred, answered; empty when it is as read
 * @param reason of a doubt
 * @param proposal to be taken with one key; empty when there is none
 * @param place of its cell in the document
 * @param said who answered it and when
 */
record AskedField(
        String key,
        String label,
        String kind,
        String value,
        String mark,
        String shape,
        String style,
        String reason,
        String proposal,
        String place,
        String said) {

    /** The value as it is shown where nobody types it. */
    public String shown() {
        return grouped(value);
    }

    /** The proposal likewise. */
    public String proposed() {
        return grouped(proposal);
    }

    private String grouped(String text) {
        return kind.equals("amount") && text.matches("-?\\d{1,20}(\\.\\d{1,10})?")
                ? new Wan(new BigDecimal(text)).text()
                : text;
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static AskedField of(
            AnswerField field, ImportRow row, IndicatorNotation notation, Formats formats) {
        Doubt doubt = doubt(row, field).orElse(null);
        Answer answer = row.answers().fields().get(field);
        boolean open = answer == null && doubt != null && doubt.open();
        String shown = open ? "" : answer == null ? read(field, row, notation) : answer.value();
        CellPlace place = row.read().places().get(field.key());
        return new AskedField(
                field.key(),
                label(field),
                kind(field),
                shown,
                mark(doubt, answer),
                answer != null ? "✓" : open ? "?" : doubt == null ? "" : "≈",
                answer != null ? "is-REVIEWED" : open ? "is-REJECTED" : "is-warning",
                doubt == null ? "" : doubt.reason(),
                answer == null && open ? proposal(field, doubt, row, notation) : "",
                place == null ? "" : place.words(),
                answer == null
                        ? ""
                        : Messages.of(
                                "table.answered.by", answer.name(), formats.minute(answer.at())));
    }

    static Optional<Doubt> doubt(ImportRow row, AnswerField field) {
        return row.read().doubts().stream().filter(d -> d.field().equals(field.key())).findFirst();
    }

    private static String mark(@Nullable Doubt doubt, @Nullable Answer answer) {
        if (answer != null) {
            return Messages.of("table.mark.answered");
        }
        if (doubt == null) {
            return "";
        }
        return doubt.open()
                ? Messages.of("table.mark.open")
                : Messages.of(
                        "table.mark.inferred", doubt.confidence().multiply(HUNDRED).intValue());
    }

    /** The likeliest indicators of an open row stand in the row itself. */
    private static String proposal(
            AnswerField field, @Nullable Doubt doubt, ImportRow row, IndicatorNotation notation) {
        String proposal = doubt == null ? null : doubt.proposal();
        return proposal == null ? read(field, row, notation) : proposal;
    }

    static String read(AnswerField field, ImportRow row, IndicatorNotation notation) {
        ImportedProject read = row.read();
        return switch (field) {
            case NAME -> read.name();
            case UNIT -> read.unit() == null ? "" : read.unit();
            case TOTAL -> plain(read.total());
            case FISCAL_APPROPRIATION -> plain(read.fiscalAppropriation());
            case SPECIAL_ACCOUNT_APPROPRIATION -> plain(read.specialAccountAppropriation());
            case OTHER_FUNDS -> plain(read.otherFunds());
            case TARGET_STATEMENT -> read.targetStatement();
            case INDICATORS -> notation.print(read.indicators());
        };
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    static String label(AnswerField field) {
        return Messages.of(
                switch (field) {
                    case UNIT -> "organization.unit";
                    case TOTAL -> "project.total";
                    default -> "sheetField." + field.name();
                });
    }

    private static String kind(AnswerField field) {
        return switch (field) {
            case NAME -> "line";
            case UNIT -> "unit";
            case TARGET_STATEMENT, INDICATORS -> "block";
            default -> "amount";
        };
    }
}
