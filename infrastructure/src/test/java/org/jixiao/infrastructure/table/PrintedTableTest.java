package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.TableHeading;
import org.jixiao.application.table.TableLook;
import org.jixiao.application.table.Watermark;
import org.jixiao.application.table.Zeros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class PrintedTableTest {

    private static final TableLook BLANK = new TableLook(Zeros.BLANK, null);

    private static final TableLook MARKED =
            new TableLook(
                    Zeros.PRINTED,
                    new Watermark("王敏", Instant.parse("2025-03-01T00:30:00Z"), "№17"));

    private static final Amounts AMOUNTS =
            Amounts.ofYuan(new BigDecimal("13230000"), BigDecimal.ZERO, BigDecimal.ZERO);

    private static final PublicTable TABLE =
            new PublicTable(
                    TableHeading.DEPARTMENT,
                    "河口镇",
                    2025,
                    AMOUNTS,
                    List.of(
                            new PublicTable.Unit(
                                    "水务所",
                                    AMOUNTS,
                                    List.of(
                                            new PublicTable.Project(
                                                    "河道巡查", AMOUNTS, "目标。", List.of())))));

    private static byte[] written(TableFormat format, TableLook look) {
        return new TableWriter().write(TABLE, format, look);
    }

    @Test
    void aPartOfNothingIsBlankWhereAskedForAndATotalNever() {
        String text = new String(written(TableFormat.TEXT, BLANK), StandardCharsets.UTF_8);

        assertThat(text).contains("合计\t1,323.00\t1,323.00\t\t\t\t\n").doesNotContain("0.00\t0.00");
        for (TableFormat format : TableFormat.values()) {
            if (format.ordinal() <= TableFormat.XLSX.ordinal()) {
                assertThat(Tables.asPublic(Tables.read(written(format, BLANK)))).isEqualTo(TABLE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "＝1", "=cmd\t|x", "=\"a\"\nb"})
    void whatASpreadsheetCouldTakeForAFormulaIsAText(String formula) throws IOException {
        PublicTable table =
                new PublicTable(
                        TableHeading.DEPARTMENT,
                        "河口镇",
                        2025,
                        AMOUNTS,
                        List.of(
                                new PublicTable.Unit(
                                        formula.replaceAll("\\s.*", ""),
                                        AMOUNTS,
                                        List.of(
                                                new PublicTable.Project(
                                                        formula, AMOUNTS, formula, List.of())))));

        String text =
                new String(
                        new TableWriter().write(table, TableFormat.TEXT), StandardCharsets.UTF_8);
        assertThat(text).doesNotContainPattern("(?m)(^|\\t)\"?[=+@＝-]");
        byte[] workbook = new TableWriter().write(table, TableFormat.XLSX);
        try (XSSFWorkbook sheets = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            XSSFCell statement = sheets.getSheetAt(0).getRow(5).getCell(5);
            assertThat(statement.getCellType()).isEqualTo(CellType.STRING);
            assertThat(statement.getCellStyle().getQuotePrefixed()).isTrue();
        }
        for (TableFormat format : TableFormat.values()) {
            ImportedTable back = Tables.read(new TableWriter().write(table, format));
            assertThat(Tables.asPublic(back)).as("%s", format).isEqualTo(table);
        }
    }

    @Test
    void rowsOfAWorkbookAreAsHighAsTheirTexts() throws IOException {
        PublicTable.Project project =
                new PublicTable.Project("甲", AMOUNTS, "目标".repeat(200), List.of());
        PublicTable table =
                new PublicTable(
                        TableHeading.DEPARTMENT,
                        "河口镇",
                        2025,
                        AMOUNTS,
                        List.of(new PublicTable.Unit("水务所", AMOUNTS, List.of(project))));
        byte[] workbook = new TableWriter().write(table, TableFormat.XLSX);
        try (XSSFWorkbook sheets = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(sheets.getSheetAt(0).getRow(4).getHeightInPoints()).isLessThan(20);
            assertThat(sheets.getSheetAt(0).getRow(5).getHeightInPoints()).isBetween(280f, 320f);
        }
    }

    @Test
    void theDocumentIsA4LandscapeAndRepeatsItsHeader() throws IOException {
        try (XWPFDocument document = document(TableLook.PLAIN)) {
            XWPFTable table = document.getTables().getFirst();
            XWPFTableCell total = table.getRow(3).getCell(1);

            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(3).isCantSplitRow()).isTrue();
            assertThat(total.getText()).isEqualTo("1,323.00");
            assertThat(total.getParagraphs().getFirst().getAlignment())
                    .isEqualTo(ParagraphAlignment.RIGHT);
            assertThat(document.getParagraphs().get(1).getText()).isEqualTo("部门名称：河口镇\t单位：万元");
        }
    }

    @Test
    void theWatermarkTellsWhoTookItOutAndWhen() throws IOException {
        String mark = "王敏 2025-03-01 08:30 №17";
        try (XWPFDocument document = document(MARKED)) {
            assertThat(document.getHeaderList().getFirst().getText()).contains(mark);
        }
        try (PDDocument document = Loader.loadPDF(written(TableFormat.PDF, MARKED))) {
            assertThat(new PDFTextStripper().getText(document)).contains(mark);
        }
        byte[] workbook = written(TableFormat.XLSX, MARKED);
        try (XSSFWorkbook sheets = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(sheets.getSheetAt(0).getFooter().getCenter()).isEqualTo(mark);
        }
    }

    private static XWPFDocument document(TableLook look) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written(TableFormat.DOCX, look)));
    }
}
