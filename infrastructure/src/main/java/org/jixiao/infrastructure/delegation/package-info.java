/** Delegations and known people in SQL. */
@NullMarked
package org.jixiao.infrastructure.delegation;

import org.jspecify.annotations.NullMarked;
