package org.jixiao.infrastructure.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn by hand, as other programs draw theirs; places count from the upper left corner. */
final class PaperOfTests implements AutoCloseable {

    static final float[] EDGES = {40, 140, 200, 260, 320, 380, 520, 780};
    static final float SIZE = 8;
    static final float HEIGHT = 595;

    final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final int rotation;
    PDPageContentStream page;

    PaperOfTests(int rotation) throws IOException {
        this.rotation = rotation;
        try (InputStream file =
                PaperOfTests.class.getResourceAsStream(
                        "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            font = PDType0Font.load(document, file, true);
        }
        next();
    }

    void next() throws IOException {
        if (page != null) {
            page.close();
        }
        boolean lying = rotation % 180 != 0;
        PDPage sheet =
                new PDPage(lying ? new PDRectangle(HEIGHT, 842) : new PDRectangle(842, HEIGHT));
        sheet.setRotation(rotation);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        page.transform(
                switch (rotation) {
                    case 90 -> new Matrix(0, 1, -1, 0, HEIGHT, 0);
                    case 180 -> new Matrix(-1, 0, 0, -1, 842, HEIGHT);
                    case 270 -> new Matrix(0, -1, 1, 0, 0, 842);
                    default -> new Matrix();
                });
    }

    void text(float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(font, SIZE);
        page.newLineAtOffset(x, HEIGHT - y);
        page.showText(text);
        page.endText();
    }

    void line(float x1, float y1, float x2, float y2) throws IOException {
        page.moveTo(x1, HEIGHT - y1);
        page.lineTo(x2, HEIGHT - y2);
        page.stroke();
    }

    void heading() throws IOException {
        text(40, 40, "单位名称：河口镇水务所");
        text(700, 40, "单位：万元");
    }

    /** Each cell with its lines; the lines around them where {@code ruled}. */
    void row(float top, float bottom, boolean ruled, List<List<String>> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            float y = top + 11;
            for (String line : cells.get(i)) {
                text(EDGES[i] + 3, y, line);
                y += 10;
            }
        }
        if (ruled) {
            for (float edge : EDGES) {
                line(edge, top, edge, bottom);
            }
            line(EDGES[0], top, EDGES[7], top);
            line(EDGES[0], bottom, EDGES[7], bottom);
        }
    }

    void header(float top, boolean ruled) throws IOException {
        row(
                top,
                top + 26,
                ruled,
                List.of(
                        List.of("项目名称（资金", "使用单位）"),
                        List.of("总计"),
                        List.of("财政拨款"),
                        List.of("财政专户", "拨款"),
                        List.of("其他资金"),
                        List.of("绩效目标"),
                        List.of("绩效指标")));
    }

    static List<List<String>> project(List<String> name, String amount, List<String> indicators) {
        return List.of(
                name,
                amount.isEmpty() ? List.of() : List.of(amount),
                amount.isEmpty() ? List.of() : List.of(amount),
                List.of(),
                List.of(),
                amount.isEmpty() ? List.of() : List.of("改善民生，服", "务用户。"),
                indicators);
    }

    byte[] content() throws IOException {
        page.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
