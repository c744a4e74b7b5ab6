/**
 * The notation of the public table: how its headings, amounts, codes, fields and indicators are
 * written, for readers and writers alike.
 */
@NullMarked
package org.jixiao.infrastructure.table.wording;

import org.jspecify.annotations.NullMarked;
