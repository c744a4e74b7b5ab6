package org.jixiao.infrastructure.table.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.application.table.imports.FilingTemplate;

/** The sheet that tells how the template is filled in. */
final class TemplateGuide {

    private static final List<List<String>> COLUMNS =
            List.of(
                    List.of("资金使用单位", "从下拉列表选择，只列出您可以填报的单位。每个项目的第一行都要填写。"),
                    List.of("项目名称", "最多 200 个字。填在项目的第一行；下面各行可以留空，也可以重复。"),
                    List.of("总计", "可以不填，不填时按后面三项之和读取；填了就要与三项之和相符。"),
                    List.of(
                            "财政拨款、财政专户拨款、其他资金",
                            "以万元填写，最多六位小数，没有的可以留空。不得小于 0：小于 0 的只能存为草稿，不能送审。只填在项目的第一行。"),
                    List.of("绩效目标", "30 至 2,000 个字：超过的不能建立，不足的可以建立草稿，但送审时要说明理由。只填在项目的第一行。"),
                    List.of("指标分类", "每项指标占一行，从下拉列表选择，例如“11-数量指标”。"),
                    List.of("指标名称", "最多 200 个字，不写指标值。"),
                    List.of("实施周期指标值", "整个实施周期要达到的值，最多 500 个字；没有的可以留空。"),
                    List.of("年度指标值", "本年度要达到的值，必填，例如“≥500人次”。"));

    private static final List<String> RULES =
            List.of(
                    "一个项目有几项指标就占几行：项目的名称、金额和绩效目标写在第一行，下面的行只写指标。",
                    "第 4、5 行是示例，原样保留时不导入，也可以删除；改动过的示例按普通项目读取。",
                    "请不要改动第 3 行的列名和“模板版本”；版本过旧时仍会读取，但会提醒核对。",
                    "公式按文件中保存的计算结果读取，并提醒核对。",
                    "填好后在“导入导出”页面上传，先核对读出的内容，确认之后才建立草稿。",
                    "按公开表原样排版、一个项目一行的电子表格也可以直接导入，不必改用本模板。");

    private TemplateGuide() {}

    static void write(XSSFWorkbook workbook, XlsxStyles styles, FilingTemplate template) {
        XSSFSheet sheet = workbook.createSheet("填表说明");
        sheet.setColumnWidth(0, 30 * 256);
        sheet.setColumnWidth(1, 90 * 256);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        int next = 0;
        XSSFRow title = sheet.createRow(next++);
        title.createCell(0).setCellValue("填表说明（%d年度）".formatted(template.fiscalYear()));
        title.getCell(0).setCellStyle(styles.heading());
        for (String rule : RULES) {
            XSSFRow row = sheet.createRow(next++);
            row.createCell(0).setCellValue("（" + (next - 1) + "）");
            row.getCell(0).setCellStyle(styles.unit());
            row.createCell(1).setCellValue(rule);
            row.getCell(1).setCellStyle(styles.heading());
        }
        next++;
        for (List<String> column : COLUMNS) {
            XSSFRow row = sheet.createRow(next++);
            row.createCell(0).setCellValue(column.getFirst());
            row.getCell(0).setCellStyle(styles.columnName());
            row.createCell(1).setCellValue(column.getLast());
            row.getCell(1).setCellStyle(styles.text(""));
        }
    }
}
