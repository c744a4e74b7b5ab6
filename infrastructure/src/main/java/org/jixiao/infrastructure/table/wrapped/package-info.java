/**
 * Text tables whose cells are wrapped over many lines; page headings may stand in the middle of a
 * row.
 */
@NullMarked
package org.jixiao.infrastructure.table.wrapped;

import org.jspecify.annotations.NullMarked;
