/**
 * The public table 项目支出绩效目标表: what was read from a document, what is to be printed, and the two
 * ports.
 */
@NullMarked
package org.jixiao.application.table;

import org.jspecify.annotations.NullMarked;
