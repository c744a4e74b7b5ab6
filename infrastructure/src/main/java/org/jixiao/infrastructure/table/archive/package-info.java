/** Archives of a whole year in the file system (ADR 0039). */
@NullMarked
package org.jixiao.infrastructure.table.archive;

import org.jspecify.annotations.NullMarked;
