package org.jixiao.web.table.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.imports.AnswerField;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.web.shared.Messages;

/** A field that does not stand in the document as it is shown: inferred, open, or answered. */
record RowMark(String label, String word, String shape, String style, String reason) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static List<RowMark> of(ImportRow row) {
        List<RowMark> marks = new ArrayList<>();
        row.answers()
                .fields()
                .forEach(
                        (field, answer) ->
                                marks.add(
                                        new RowMark(
                                                AskedField.label(field),
                                                Messages.of("table.mark.answered"),
                                                "✓",
                                                "is-REVIEWED",
                                                answer.name())));
        row.project().doubts().forEach(doubt -> marks.add(of(doubt)));
        return together(marks);
    }

    /** The same said of several fields is said once. */
    private static List<RowMark> together(List<RowMark> marks) {
        Map<RowMark, String> labels = new LinkedHashMap<>();
        marks.forEach(
                mark -> labels.merge(mark.of(""), mark.label(), (one, two) -> one + "、" + two));
        return labels.entrySet().stream().map(said -> said.getKey().of(said.getValue())).toList();
    }

    private RowMark of(String other) {
        return new RowMark(other, word, shape, style, reason);
    }

    private static RowMark of(Doubt doubt) {
        String label = AnswerField.of(doubt.field()).map(AskedField::label).orElse(doubt.field());
        return doubt.open()
                ? new RowMark(
                        label, Messages.of("table.mark.open"), "?", "is-REJECTED", doubt.reason())
                : new RowMark(
                        label,
                        Messages.of(
                                "table.mark.inferred",
                                doubt.confidence().multiply(HUNDRED).intValue()),
                        "≈",
                        "is-warning",
                        doubt.reason());
    }
}
