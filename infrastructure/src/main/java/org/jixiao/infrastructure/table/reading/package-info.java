/** Reads uploads on threads of this node (ADR 0047). */
@NullMarked
package org.jixiao.infrastructure.table.reading;

import org.jspecify.annotations.NullMarked;
