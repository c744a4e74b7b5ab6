package org.jixiao.application.table.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a person fills in.
 *
 * @param field as {@link AnswerField#key()} names it
 * @param value null takes an earlier answer back
 */
public record GivenAnswer(int row, String field, @Nullable String value) {}
