/**
 * What every page shares: the frame around it, formats, and what happens when a page is refused.
 */
@NullMarked
package org.jixiao.web.shared;

import org.jspecify.annotations.NullMarked;
