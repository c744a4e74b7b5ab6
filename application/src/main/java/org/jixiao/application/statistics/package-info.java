/** Sums over the projects of a district. */
@NullMarked
package org.jixiao.application.statistics;

import org.jspecify.annotations.NullMarked;
