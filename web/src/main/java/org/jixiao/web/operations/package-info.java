/** Read models as an operator handles them, for pages and API. */
@NullMarked
package org.jixiao.web.operations;

import org.jspecify.annotations.NullMarked;
