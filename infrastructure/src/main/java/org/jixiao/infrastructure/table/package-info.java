/**
 * Reads and writes the public table 项目支出绩效目标表 as text and as a spreadsheet; see
 * docs/table-format.md.
 */
@NullMarked
package org.jixiao.infrastructure.table;

import org.jspecify.annotations.NullMarked;
