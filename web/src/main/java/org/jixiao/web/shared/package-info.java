/** What all pages and API resources have in common: problem details, conventions of requests. */
@NullMarked
package org.jixiao.web.shared;

import org.jspecify.annotations.NullMarked;
