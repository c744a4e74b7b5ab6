package org.jixiao.infrastructure.table.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.ImportReport;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.application.table.imports.RowAnswers;
import org.jixiao.application.table.imports.StoredImport;
import org.jixiao.infrastructure.table.TableReader;
import org.jixiao.infrastructure.table.Tables;

/** A unit's own workbook with formats, a formula, a colleague's note, other sheets and mistakes. */
public final class ReportedWorkbook {

    public static final String FOREIGN = "外单位项目";
    private static final String GOOD = "1、1-产出指标；11-数量指标；巡查次数；年度指标值:≥12次。";
    private static final String BAD = "1、9-其他指标；99-未知指标；人数；年度指标值:1。2、1-产出指标；11-数量指标；次数。";

    private ReportedWorkbook() {}

    public static byte[] withMistakes() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("本表由办公室填写");
            XSSFSheet sheet = workbook.createSheet("目标表");
            fill(sheet);
            format(workbook, sheet);
            noteOfAColleague(sheet);
            appendix(workbook);
            return saved(workbook);
        }
    }

    /** With a worksheet of empty cells, a few bytes each, that the reader never comes to. */
    public static byte[] withCellsBesides(int cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(withMistakes()));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                boolean appendix = part.getName().endsWith("/sheet3.xml");
                String more = "<row r=\"2\">" + "<c/>".repeat(cells) + "</row></sheetData>";
                String whole = appendix ? text.replace("</sheetData>", more) : text;
                to.write(whole.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A project of which one indicator has no known category and another no annual value. */
    public static byte[] formWithMistakes() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("填报");
            row(sheet, 0, "项目支出绩效目标表填报表");
            row(sheet, 1, "单位名称：河口镇水务所", "", "", "", "", "", "单位：万元");
            Object[] names = {
                "资金使用单位", "项目名称", "总计", "财政拨款", "财政专户拨款", "其他资金", "绩效目标", "指标分类", "指标名称", "实施周期指标值",
                "年度指标值"
            };
            row(sheet, 2, names);
            form(sheet, 3, "河道保洁", "11-数量指标", "清捞长度", "≥10公里");
            form(sheet, 4, "", "12-质量指标", "合格率", "≥95%");
            form(sheet, 5, "", "99-未知", "没有这一类", "≥1次");
            form(sheet, 6, "", "13-时效指标", "按时完成", "");
            return saved(workbook);
        }
    }

    private static void form(
            XSSFSheet sheet, int number, String name, String kind, String item, String annual) {
        if (name.isEmpty()) {
            row(sheet, number, "", "", "", "", "", "", "", kind, item, "", annual);
        } else {
            row(sheet, number, "河口镇水务所", name, 1.0, 1.0, 0.0, 0.0, "目标。", kind, item, "≥1", annual);
        }
    }

    public static byte[] saved(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private static void fill(XSSFSheet sheet) {
        row(sheet, 0, "项目支出绩效目标表（含转移支付项目）");
        row(sheet, 1, "单位名称：河口镇水务所");
        row(sheet, 2, "单位：万元");
        row(sheet, 3, (Object[]) Tables.HEADER.split("\t"));
        row(sheet, 4, "合计", 100.0, 100.0, 0.0, 0.0);
        row(sheet, 5, "坏行", 10.0, "十万", 0.0, 0.0, "目标。", BAD);
        row(sheet, 6, "", 5.0, 5.0, 0.0, 0.0, "目标。", GOOD);
        row(sheet, 7, "公式行", 0.0, 4.0, 0.0, 0.0, "=目标", GOOD);
        sheet.getRow(7).getCell(1).setCellFormula("C8+D8+E8");
        sheet.getRow(7).getCell(1).setCellValue(4.0);
        row(sheet, 8, FOREIGN, 3.0, 3.0, 0.0, 0.0, "目标。", GOOD);
    }

    private static void row(XSSFSheet sheet, int number, Object... cells) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Double figure) {
                row.createCell(i).setCellValue(figure);
            } else if (!"".equals(cells[i])) {
                row.createCell(i).setCellValue((String) cells[i]);
            }
        }
    }

    private static void format(XSSFWorkbook workbook, XSSFSheet sheet) {
        XSSFCellStyle money = workbook.createCellStyle();
        money.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
        money.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
        money.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        sheet.getRow(5).getCell(2).setCellStyle(money);
        sheet.getRow(7).getCell(1).setCellStyle(money);
        sheet.setColumnWidth(0, 30 * 256);
        sheet.setColumnWidth(6, 60 * 256);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
        sheet.createFreezePane(1, 4);
    }

    private static void noteOfAColleague(XSSFSheet sheet) {
        XSSFComment note =
                sheet.createDrawingPatriarch()
                        .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 8, 3, 12));
        note.setAddress(8, 0);
        note.setAuthor("李四");
        note.setString(new XSSFRichTextString("请张三核对"));
    }

    private static void appendix(XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet("附'表");
        row(sheet, 0, "数", 2.0);
        sheet.getRow(0).createCell(2).setCellFormula("B1*目标表!B5");
        sheet.setColumnWidth(1, 44 * 256);
    }

    /** What the reader says of it, and a unit that is not in the tree. */
    public static ImportReport report(byte[] upload) {
        ImportedTable table = new TableReader().read(upload, "表");
        StoredImport stored =
                new StoredImport(
                        new ImportId(new UUID(1, 2)),
                        "表",
                        Instant.EPOCH,
                        "填报人",
                        table,
                        Map.of(),
                        Map.of());
        List<ImportRow> rows = table.projects().stream().map(ReportedWorkbook::row).toList();
        return new ImportReport(upload, new ImportPreview(stored, rows));
    }

    private static ImportRow row(ImportedProject project) {
        Complaint unknown =
                Complaint.of(
                        ComplaintKind.UNKNOWN_UNIT,
                        "第 %d 行 · %s".formatted(project.row(), project.name()),
                        "单位树中没有名为“河口”的单位。");
        boolean foreign = FOREIGN.equals(project.name());
        return new ImportRow(
                project,
                project,
                RowAnswers.NONE,
                null,
                null,
                foreign ? List.of(unknown) : List.of());
    }
}
