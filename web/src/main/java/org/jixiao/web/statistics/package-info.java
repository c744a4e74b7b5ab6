/** Sums by district and unit, for pages and API. */
@NullMarked
package org.jixiao.web.statistics;

import org.jspecify.annotations.NullMarked;
