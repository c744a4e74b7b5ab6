/** Review, remarks, bulk decisions and the inbox, for pages and API. */
@NullMarked
package org.jixiao.web.review;

import org.jspecify.annotations.NullMarked;
