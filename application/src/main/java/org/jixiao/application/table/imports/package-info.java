/** Uploaded tables: kept, shown, answered, and filed row by row. */
@NullMarked
package org.jixiao.application.table.imports;

import org.jspecify.annotations.NullMarked;
