/** The user guide, and its pages. */
@NullMarked
package org.jixiao.web.help;

import org.jspecify.annotations.NullMarked;
