/** A person's notices as pages, as API and live. */
@NullMarked
package org.jixiao.web.notices;

import org.jspecify.annotations.NullMarked;
