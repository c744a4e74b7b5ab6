/** Bulk jobs in SQL, and the thread of each node that works on them. */
@NullMarked
package org.jixiao.infrastructure.bulk;

import org.jspecify.annotations.NullMarked;
