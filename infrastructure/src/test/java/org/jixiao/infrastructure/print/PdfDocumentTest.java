package org.jixiao.infrastructure.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jixiao.infrastructure.print.Grid.Cell;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

    private static byte[] printed(List<Grid.Row> rows, String watermark) {
        Grid grid =
                new Grid(
                        List.of(1, 1, 6),
                        List.of(
                                Grid.Row.of(
                                        Cell.center("名称"), Cell.center("金额"), Cell.center("指标"))),
                        rows);
        return PdfDocument.write(
                new PrintedDocument(
                        PrintedDocument.Paper.LANDSCAPE,
                        "绩效目标表",
                        List.of(new PrintedDocument.Line("单位名称：甲", "单位：万元"), grid),
                        watermark));
    }

    private static Grid.Row row(String text) {
        return Grid.Row.of(Cell.left("甲"), Cell.right("1,234.00"), Cell.left(text));
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }

    @Test
    void theFontIsEmbeddedAndOnlyWhatIsUsedOfIt() throws IOException {
        byte[] content = printed(List.of(row("≥95%")), "");

        assertThat(content.length).isLessThan(60_000);
        try (PDDocument document = Loader.loadPDF(content)) {
            PDPage page = document.getPage(0);
            PDFont font =
                    page.getResources()
                            .getFont(page.getResources().getFontNames().iterator().next());
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-Regular");
            assertThat(page.getMediaBox().getWidth()).isGreaterThan(page.getMediaBox().getHeight());
        }
    }

    /** The font draws 民, 户, 长, 门 and the radicals with one glyph each. */
    @Test
    void whatIsCopiedFromItAreTheCharactersAndNotTheirRadicals() throws IOException {
        String text = "居民用户增长专门见角页车龙风飞食首香马鬼鱼鸟≥≧％×÷》～•·—、㎡①";
        try (PDDocument document = Loader.loadPDF(printed(List.of(row(text)), ""))) {
            assertThat(text(document)).contains(text);
        }
    }

    @Test
    void theHeaderStandsOnEveryPageAndEveryPageHasItsNumber() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(printed(Collections.nCopies(90, row("指标")), ""))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document).replaceAll("\\s", ""))
                        .contains("名称金额指标", "第" + page + "页，共" + pages + "页");
            }
        }
    }

    @Test
    void aRowHigherThanAPageGoesOnWithoutLosingAnything() throws IOException {
        String text = "一二三四五六七八九十，".repeat(1200);
        try (PDDocument document = Loader.loadPDF(printed(List.of(row(text)), ""))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            long tens = text(document).chars().filter(c -> c == '十').count();
            assertThat(tens).isEqualTo(1200);
        }
    }

    @Test
    void theWatermarkStandsOnEveryPage() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(printed(Collections.nCopies(90, row("指标")), "王敏 №17"))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(document.getNumberOfPages());
            assertThat(stripper.getText(document)).contains("王敏 №17");
        }
    }
}
