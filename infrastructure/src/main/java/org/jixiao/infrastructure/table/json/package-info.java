/** The table as JSON, out and in again. */
@NullMarked
package org.jixiao.infrastructure.table.json;

import org.jspecify.annotations.NullMarked;
