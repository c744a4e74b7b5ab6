/** How fast pages are for many at once, measured over the wire. */
@NullMarked
package org.jixiao.web.load;

import org.jspecify.annotations.NullMarked;
