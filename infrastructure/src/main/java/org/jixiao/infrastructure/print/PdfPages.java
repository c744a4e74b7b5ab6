package org.jixiao.infrastructure.print;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The pages of a document while they are filled from top to bottom. */
final class PdfPages implements AutoCloseable {

    static final float SIZE = 8;
    static final float LEADING = 11;
    private static final float MARGIN = 36;
    private static final float FOOT = 20;
    private static final Color PALE = new Color(0.88f, 0.88f, 0.88f);

    private final PDDocument document;
    private final PdfFont font;
    private final PDRectangle paper;
    private final String watermark;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream content;
    private float y;

    PdfPages(PDDocument document, PdfFont font, PrintedDocument printed) throws IOException {
        this.document = document;
        this.font = font;
        this.watermark = printed.watermark();
        boolean portrait = printed.paper() == PrintedDocument.Paper.PORTRAIT;
        PDRectangle a4 = PDRectangle.A4;
        this.paper = portrait ? a4 : new PDRectangle(a4.getHeight(), a4.getWidth());
        this.content = open();
    }

    PdfFont font() {
        return font;
    }

    float left() {
        return MARGIN;
    }

    float width() {
        return paper.getWidth() - 2 * MARGIN;
    }

    /** Where the next thing begins, from the bottom of the page. */
    float y() {
        return y;
    }

    /** What is left of this page. */
    float rest() {
        return y - MARGIN;
    }

    float whole() {
        return paper.getHeight() - 2 * MARGIN;
    }

    void down(float height) {
        y -= height;
    }

    void next() throws IOException {
        content.close();
        content = open();
    }

    void text(String line, double x, double baseline, float size) throws IOException {
        new PdfText(content, font).line(line, x, baseline, size);
    }

    void rule(float x1, float y1, float x2, float y2) throws IOException {
        content.moveTo(x1, y1);
        content.lineTo(x2, y2);
        content.stroke();
    }

    private PDPageContentStream open() throws IOException {
        PDPage page = new PDPage(paper);
        document.addPage(page);
        pages.add(page);
        y = paper.getHeight() - MARGIN;
        content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
        content.setLineWidth(0.5f);
        if (!watermark.isEmpty()) {
            watermark(content);
        }
        return content;
    }

    /** In pale letters below everything else, as what it is: no content of the document. */
    private void watermark(PDPageContentStream content) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setNonStrokingColor(PALE);
        for (float up = 60; up < paper.getHeight(); up += 150) {
            for (float along = 30; along < paper.getWidth(); along += 280) {
                content.beginText();
                content.setFont(font.font(), 14);
                content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(25), along, up));
                content.showText(shown(watermark));
                content.endText();
            }
        }
        content.setNonStrokingColor(Color.BLACK);
        content.endMarkedContent();
    }

    private String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(code -> shown.append(font.shown(code)));
        return shown.toString();
    }

    /** Numbers the pages, which can be said only when all are there. */
    @Override
    public void close() throws IOException {
        content.close();
        for (int i = 0; i < pages.size(); i++) {
            String number = "第 %d 页，共 %d 页".formatted(i + 1, pages.size());
            double x = (paper.getWidth() - font.width(number) * SIZE) / 2;
            try (PDPageContentStream foot =
                    new PDPageContentStream(document, pages.get(i), AppendMode.APPEND, true)) {
                foot.beginMarkedContent(COSName.ARTIFACT);
                new PdfText(foot, font).line(number, x, FOOT, SIZE);
                foot.endMarkedContent();
            }
        }
    }
}
