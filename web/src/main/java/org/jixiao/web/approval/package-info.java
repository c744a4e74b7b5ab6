/** The page on which reviewed projects are approved. */
@NullMarked
package org.jixiao.web.approval;

import org.jspecify.annotations.NullMarked;
