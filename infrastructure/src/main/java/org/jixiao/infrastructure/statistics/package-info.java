/** Sums over a district, in SQL. */
@NullMarked
package org.jixiao.infrastructure.statistics;

import org.jspecify.annotations.NullMarked;
