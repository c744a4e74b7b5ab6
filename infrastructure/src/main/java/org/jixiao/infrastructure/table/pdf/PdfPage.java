package org.jixiao.infrastructure.table.pdf;

import java.util.List;

/**
 * What one page shows.
 *
 * @param number from 1
 */
record PdfPage(int number, List<PdfGlyph> glyphs, PdfRulings rulings) {}
