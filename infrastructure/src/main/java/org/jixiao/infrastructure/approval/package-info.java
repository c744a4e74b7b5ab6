/** Disclosed tables, in SQL. */
@NullMarked
package org.jixiao.infrastructure.approval;

import org.jspecify.annotations.NullMarked;
