/** History and comparison of versions, for pages and API. */
@NullMarked
package org.jixiao.web.audit;

import org.jspecify.annotations.NullMarked;
