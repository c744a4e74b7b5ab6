package org.jixiao.application.table;

import org.jspecify.annotations.Nullable;

/**
 * A printed sum beside the sum of the projects it stands for, in 万元. Both are shown; printed totals
 * are rounded from 元 and may differ a little without being wrong.
 *
 * @param declared as printed, null when the document prints none (or none that can be read)
 * @param computed the sum of the projects as printed
 */
public record Totals(@Nullable Amounts declared, Amounts computed) {}
