/** What the checks depend on, in SQL. */
@NullMarked
package org.jixiao.infrastructure.checks;

import org.jspecify.annotations.NullMarked;
