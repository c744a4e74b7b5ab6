package org.jixiao.application.table.imports;

import java.util.List;

/**
 * Why an answer is not taken.
 *
 * @param given the answer's place among those given, from 0
 * @param field as it was given
 * @param code {@code no-such-row}, {@code no-such-field}, {@code row-filed}, {@code malformed},
 *     {@code large}, {@code fine}, {@code too-long}, {@code unknown-unit}, {@code not-your-unit},
 *     {@code does-not-add-up}, {@code unreadable}
 * @param arguments the facts of the sentence for that code
 */
public record AnswerProblem(int given, int row, String field, String code, List<Object> arguments) {
    public AnswerProblem {
        arguments = List.copyOf(arguments);
    }
}
