/** Rows of the city beside the rows of the districts. */
@NullMarked
package org.jixiao.web.table.transfers;

import org.jspecify.annotations.NullMarked;
