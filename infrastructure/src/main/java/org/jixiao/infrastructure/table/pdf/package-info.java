/** Tables in PDF documents: glyphs with their positions, ruled or not (ADR 0034). */
@NullMarked
package org.jixiao.infrastructure.table.pdf;

import org.jspecify.annotations.NullMarked;
