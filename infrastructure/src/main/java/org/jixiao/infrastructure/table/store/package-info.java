/** Uploads, exports and transfers in PostgreSQL. */
@NullMarked
package org.jixiao.infrastructure.table.store;

import org.jspecify.annotations.NullMarked;
