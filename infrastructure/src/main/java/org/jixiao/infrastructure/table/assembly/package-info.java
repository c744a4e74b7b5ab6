/**
 * From rows to the table: projects under their units, indicators from their cells, and whether the
 * printed sums are the sums.
 */
@NullMarked
package org.jixiao.infrastructure.table.assembly;

import org.jspecify.annotations.NullMarked;
