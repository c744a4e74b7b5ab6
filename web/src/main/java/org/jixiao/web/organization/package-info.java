/** The unit tree and the filing rounds, for pages and API. */
@NullMarked
package org.jixiao.web.organization;

import org.jspecify.annotations.NullMarked;
