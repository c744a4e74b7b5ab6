package org.jixiao.infrastructure.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Prints a document as PDF. */
public final class PdfDocument {

    private static final float TITLE = 16;

    private PdfDocument() {}

    public static byte[] write(PrintedDocument printed) {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(printed.title());
            document.setDocumentInformation(information);
            document.getDocumentCatalog().setLanguage("zh-CN");
            print(document, printed);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether our documents show one character as another: the sign of a missing one, a twin. */
    public static boolean showsAs(int code, int shown) {
        Integer same = FontFile.sameGlyph(code);
        return shown == PdfFont.MISSING || same != null && same == shown;
    }

    /**
     * The text with radicals turned into the characters that look the same. PDF programs take one
     * for the other, since fonts draw them with one glyph; nobody writes with radicals.
     */
    public static String withoutRadicals(String text) {
        if (text.chars().noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF)) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(
                        code -> {
                            Integer same = FontFile.sameGlyph(code);
                            boolean radical = code >= 0x2E80 && code <= 0x2FDF;
                            return radical && same != null ? same : code;
                        })
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static void print(PDDocument document, PrintedDocument printed) throws IOException {
        PdfFont font = PdfFont.in(document);
        try (PdfPages pages = new PdfPages(document, font, printed)) {
            for (String line : LineBreaks.of(printed.title(), pages.width() / TITLE, font::width)) {
                double x = pages.left() + (pages.width() - font.width(line) * TITLE) / 2;
                pages.down(TITLE);
                pages.text(line, x, pages.y(), TITLE);
                pages.down(8);
            }
            for (PrintedDocument.Block block : printed.blocks()) {
                switch (block) {
                    case PrintedDocument.Line line -> line(pages, line);
                    case Grid grid -> PdfGrid.print(pages, grid);
                }
            }
        }
    }

    /** Left and right on one line, or below each other where they do not fit. */
    private static void line(PdfPages pages, PrintedDocument.Line line) throws IOException {
        PdfFont font = pages.font();
        float size = PdfPages.SIZE + 1;
        double right = font.width(line.right()) * size;
        double room = (pages.width() - right) / size - 1;
        if (pages.rest() < 4 * PdfPages.LEADING) {
            pages.next();
        }
        pages.down(4);
        for (String part : LineBreaks.of(line.left(), room, font::width)) {
            pages.down(PdfPages.LEADING);
            pages.text(part, pages.left(), pages.y(), size);
        }
        if (line.left().isEmpty()) {
            pages.down(PdfPages.LEADING);
        }
        pages.text(line.right(), pages.left() + pages.width() - right, pages.y(), size);
        pages.down(5);
    }
}
