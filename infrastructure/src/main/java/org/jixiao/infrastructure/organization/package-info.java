/** Unit tree and filing rounds in SQL. */
@NullMarked
package org.jixiao.infrastructure.organization;

import org.jspecify.annotations.NullMarked;
