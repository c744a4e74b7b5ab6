package org.jixiao.infrastructure.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of one document: of its 30,000 glyphs those that are used are embedded. */
final class PdfFont {

    /** 〓, what printers set for a character they do not have. */
    static final int MISSING = 0x3013;

    private final TrueTypeFont file;
    private final CmapLookup codes;
    private final PDType0Font font;
    private final double em;

    private PdfFont(TrueTypeFont file, PDDocument document) throws IOException {
        this.file = file;
        this.codes = file.getUnicodeCmapLookup();
        this.em = file.getUnitsPerEm();
        this.font = PDType0Font.load(document, file, true);
    }

    static PdfFont in(PDDocument document) throws IOException {
        return new PdfFont(FontFile.open(), document);
    }

    PDType0Font font() {
        return font;
    }

    /** Whether what is shown for it is read back as just this character. */
    boolean isPlain(int code) {
        return codes.getGlyphId(code) != 0;
    }

    /** What is shown for a character; empty for one that is not visible. */
    String shown(int code) {
        if (isPlain(code)) {
            return Character.toString(code);
        }
        if (code == '\t') {
            return "  ";
        }
        Integer same = FontFile.sameGlyph(code);
        if (same != null) {
            return Character.toString(same);
        }
        boolean invisible =
                Character.isISOControl(code) || Character.getType(code) == Character.FORMAT;
        return invisible ? "" : Character.toString(MISSING);
    }

    /** Of what is shown for a character, in parts of the size. */
    double width(int code) {
        return shown(code).codePoints().mapToDouble(this::advance).sum();
    }

    double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    private double advance(int shown) {
        try {
            return file.getAdvanceWidth(codes.getGlyphId(shown)) / em;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
