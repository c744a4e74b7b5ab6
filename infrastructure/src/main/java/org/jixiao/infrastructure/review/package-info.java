/** What waits for whom, in SQL. */
@NullMarked
package org.jixiao.infrastructure.review;

import org.jspecify.annotations.NullMarked;
