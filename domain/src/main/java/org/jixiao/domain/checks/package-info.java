/** Checks of a sheet before it may be submitted. */
@NullMarked
package org.jixiao.domain.checks;

import org.jspecify.annotations.NullMarked;
