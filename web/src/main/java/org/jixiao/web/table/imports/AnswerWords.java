package org.jixiao.web.table.imports;

import org.jixiao.application.table.imports.AnswerField;
import org.jixiao.application.table.imports.AnswerProblem;
import org.jixiao.web.shared.Messages;

/** Why an answer is not taken, in words. */
final class AnswerWords {

    private AnswerWords() {}

    static String of(AnswerProblem problem) {
        return Messages.of("table.answer." + problem.code(), problem.arguments().toArray());
    }

    /** The row and the field, to stand before the sentence. */
    static String place(AnswerProblem problem) {
        return Messages.of(
                "table.answer.at",
                problem.row(),
                AnswerField.of(problem.field()).map(AskedField::label).orElse(problem.field()));
    }
}
