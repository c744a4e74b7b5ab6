/** Fills an empty system with as much as a city comes to in years, to measure on. */
@NullMarked
package org.jixiao.infrastructure.load;

import org.jspecify.annotations.NullMarked;
