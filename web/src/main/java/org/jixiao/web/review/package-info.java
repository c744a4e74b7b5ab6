/** What waits for whom, and the pages on which submitted projects are reviewed. */
@NullMarked
package org.jixiao.web.review;

import org.jspecify.annotations.NullMarked;
