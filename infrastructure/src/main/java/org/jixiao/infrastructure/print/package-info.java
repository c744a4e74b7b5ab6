/** Documents of pages, lines and grids, printed as PDF and as .docx from one description. */
@NullMarked
package org.jixiao.infrastructure.print;

import org.jspecify.annotations.NullMarked;
