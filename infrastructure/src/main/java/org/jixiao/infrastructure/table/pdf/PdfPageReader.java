package org.jixiao.infrastructure.table.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.print.PdfDocument;

/**
 * Hands on what each page shows: text that stands upright, without artifacts (page numbers and
 * watermarks that say they are such), and straight lines.
 */
final class PdfPageReader extends PDFTextStripper {

    /** Drawing the same form again and again costs a file nothing. */
    private static final long MOST_STEPS = 100_000_000;

    private static final Set<String> PLACING =
            Set.of("Td", "TD", "Tm", "T*", "Tf", "Tj", "TJ", "'", "\"", "cm", "TL", "Tz");

    private final Consumer<PdfPage> pages;
    private final Deque<Boolean> marks = new ArrayDeque<>();
    private List<PdfGlyph> glyphs = new ArrayList<>();
    private PdfRulings rulings = new PdfRulings();
    private PdfClip clip = new PdfClip();
    private AffineTransform shown = new AffineTransform();
    private ActualText meant = ActualText.NONE;
    private int rotation;
    private int artifacts;
    private int seen;
    private long steps;

    private PdfPageReader(Consumer<PdfPage> pages) {
        this.pages = pages;
    }

    static void read(PDDocument document, Consumer<PdfPage> pages) throws IOException {
        new PdfPageReader(pages).writeText(document, Writer.nullWriter());
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs = new ArrayList<>();
        rulings = new PdfRulings();
        clip = new PdfClip();
        marks.clear();
        meant = ActualText.NONE;
        artifacts = 0;
        rotation = Math.floorMod(page.getRotation(), 360);
        shown = shown(page.getCropBox(), rotation);
    }

    /** From the page's own coordinates to those of the page as it is shown, from its upper left. */
    private static AffineTransform shown(PDRectangle box, int rotation) {
        AffineTransform turned =
                switch (rotation) {
                    case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 180 -> new AffineTransform(-1, 0, 0, 1, box.getWidth(), 0);
                    case 270 -> new AffineTransform(0, -1, -1, 0, box.getHeight(), box.getWidth());
                    default -> new AffineTransform(1, 0, 0, -1, 0, box.getHeight());
                };
        turned.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
        return turned;
    }

    @Override
    protected void writePage() {
        pages.accept(new PdfPage(getCurrentPageNo(), glyphs, rulings));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        step();
        AffineTransform toPage = new AffineTransform(shown);
        toPage.concatenate(
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        rulings.operator(operator.getName(), operands, toPage);
        clip.operator(operator.getName(), operands, toPage);
        super.processOperator(operator, operands);
    }

    /** Text whose place or font is unknown stands somewhere else than the page shows it. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException failure)
            throws IOException {
        if (PLACING.contains(operator.getName())) {
            throw new UnreadableTable(
                    ComplaintKind.NOT_A_TABLE,
                    "第 " + getCurrentPageNo() + " 页",
                    "这个 PDF 文件在这一页有损坏的内容，不能读取。");
        }
        super.operatorException(operator, operands, failure);
    }

    private void step() {
        if (++steps > MOST_STEPS) {
            throw new UnreadableTable(ComplaintKind.TOO_LARGE, "整个文件", "这个 PDF 的内容过多，拒绝读取。");
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        step();
        int before = seen;
        super.showGlyph(matrix, font, code, displacement);
        if (seen == before && artifacts == 0) {
            Matrix there = matrix.clone();
            Point2D at =
                    shown.transform(
                            new Point2D.Float(there.getTranslateX(), there.getTranslateY()), null);
            float size = Math.abs(there.getScalingFactorY());
            float x = (float) at.getX();
            add(new PdfGlyph(PdfGlyph.UNKNOWN, x, x + size, (float) at.getY(), size));
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        seen++;
        if (artifacts > 0 || !isUpright(text.getTextMatrix())) {
            return;
        }
        String characters = PdfDocument.withoutRadicals(text.getUnicode());
        float x = text.getX();
        float size = Math.max(1, Math.abs(text.getTextMatrix().getScalingFactorY()));
        add(new PdfGlyph(characters, x, x + text.getWidth(), text.getY(), size));
    }

    private boolean isUpright(Matrix matrix) {
        double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        double off = Math.abs(Math.IEEEremainder(angle - rotation, 360));
        return off < 2;
    }

    private void add(PdfGlyph glyph) {
        if (!meant.add(glyph)) {
            glyphs.add(glyph.within(clip));
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean artifact = COSName.ARTIFACT.equals(tag);
        marks.push(artifact);
        artifacts += artifact ? 1 : 0;
        String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (text != null && !meant.isOpen()) {
            meant = new ActualText(text, marks.size());
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (marks.isEmpty()) {
            return;
        }
        if (meant.isOpen() && meant.depth() == marks.size()) {
            glyphs.addAll(meant.glyphs());
            meant = ActualText.NONE;
        }
        artifacts -= marks.pop() ? 1 : 0;
    }
}
