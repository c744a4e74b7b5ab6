/** Documents that people bring in: kept as they are, then read while the people wait or do else. */
@NullMarked
package org.jixiao.application.table.uploads;

import org.jspecify.annotations.NullMarked;
