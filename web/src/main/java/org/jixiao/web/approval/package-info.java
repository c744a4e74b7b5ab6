/** Approval and disclosure, for pages and API. */
@NullMarked
package org.jixiao.web.approval;

import org.jspecify.annotations.NullMarked;
