package org.jixiao.infrastructure.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * Sets one line. Where what is shown is not what is meant (a line break that belongs to the text, a
 * character without a glyph) the text itself goes along as {@code ActualText}, which is also what
 * readers copy.
 */
final class PdfText {

    private final PDPageContentStream page;
    private final PdfFont font;

    PdfText(PDPageContentStream page, PdfFont font) {
        this.page = page;
        this.font = font;
    }

    void line(String text, double x, double y, float size) throws IOException {
        page.beginText();
        page.setFont(font.font(), size);
        page.newLineAtOffset((float) x, (float) y);
        int from = 0;
        while (from < text.length()) {
            from = run(text, from);
        }
        page.endText();
    }

    /** As much as is all plain, or all not; the end of it. */
    private int run(String text, int from) throws IOException {
        int plain = endOf(text, from, true);
        int odd = endOf(text, plain, false);
        if (odd == plain) {
            page.showText(text.substring(from, plain));
            return plain;
        }
        int last = plain == from ? from : text.offsetByCodePoints(plain, -1);
        if (last > from) {
            page.showText(text.substring(from, last));
        }
        meant(text.substring(last, odd));
        return odd;
    }

    private int endOf(String text, int from, boolean plain) {
        int i = from;
        while (i < text.length() && font.isPlain(text.codePointAt(i)) == plain) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private void meant(String text) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, text);
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(code -> shown.append(font.shown(code)));
        page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
        page.showText(shown.isEmpty() ? " " : shown.toString());
        page.endMarkedContent();
    }
}
