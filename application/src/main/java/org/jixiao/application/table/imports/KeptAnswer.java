package org.jixiao.application.table.imports;

import org.jspecify.annotations.Nullable;

/**
 * @param answer null where an earlier one is taken back
 */
public record KeptAnswer(int row, AnswerField field, RowAnswers.@Nullable Answer answer) {}
