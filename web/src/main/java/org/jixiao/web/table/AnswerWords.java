package org.jixiao.web.table;

import org.jixiao.application.table.AnswerProblem;
import org.jixiao.web.shared.Messages;

/** Why an answer is not taken, in words. */
final class AnswerWords {

    private AnswerWords() {}

    static String of(AnswerProblem problem) {
        return Messages.of("table.answer." + problem.code(), problem.arguments().toArray());
    }
}
