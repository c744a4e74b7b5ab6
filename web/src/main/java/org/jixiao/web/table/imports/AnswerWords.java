package org.jixiao.web.table.imports;

import java.math.BigDecimal;
import org.jixiao.application.table.imports.AnswerField;
import org.jixiao.application.table.imports.AnswerProblem;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.table.Wan;

/** Why an answer is not taken, in words. */
final class AnswerWords {

    private AnswerWords() {}

    static String of(AnswerProblem problem) {
        Object[] arguments =
                problem.code().equals("does-not-add-up")
                        ? problem.arguments().stream()
                                .map(
                                        amount ->
                                                new Wan(new BigDecimal(String.valueOf(amount)))
                                                        .text())
                                .toArray()
                        : problem.arguments().toArray();
        return Messages.of("table.answer." + problem.code(), arguments);
    }

    /** The row and the field, to stand before the sentence. */
    static String place(AnswerProblem problem) {
        return Messages.of(
                "table.answer.at",
                problem.row(),
                AnswerField.of(problem.field()).map(AskedField::label).orElse(problem.field()));
    }
}
