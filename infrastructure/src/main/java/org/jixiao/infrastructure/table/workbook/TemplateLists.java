package org.jixiao.infrastructure.table.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.domain.project.IndicatorSubcategory;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.Sheet;

/** What the cells of the template may hold: lists on a hidden sheet, amounts, lengths of texts. */
final class TemplateLists {

    private static final String HIDDEN = "选项";
    private static final int FIRST = XlsxTemplate.HEADER_ROW + 1;
    private static final int LAST = XlsxTemplate.HEADER_ROW + XlsxTemplate.ROWS;

    private final XSSFSheet sheet;
    private final DataValidationHelper helper;

    private TemplateLists(XSSFSheet sheet) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
    }

    static void add(XSSFWorkbook workbook, XSSFSheet sheet, List<String> units) {
        List<String> kinds =
                Stream.of(IndicatorSubcategory.values())
                        .map(kind -> kind.code() + "-" + kind.label())
                        .toList();
        XSSFSheet hidden = workbook.createSheet(HIDDEN);
        workbook.setSheetHidden(workbook.getSheetIndex(hidden), true);
        TemplateLists lists = new TemplateLists(sheet);
        lists.choice(workbook, hidden, 0, "可填报单位", units, "请从下拉列表中选择您可以填报的单位。");
        lists.choice(workbook, hidden, 1, "指标分类", kinds, "请从下拉列表中选择指标分类，例如 11-数量指标。");
        lists.amounts();
        lists.length(1, Sheet.LONGEST_NAME, "项目名称");
        lists.length(XlsxTemplate.STATEMENT, Sheet.LONGEST_STATEMENT, "绩效目标");
        lists.length(XlsxTemplate.KIND + 1, Sheet.LONGEST_NAME, "指标名称");
        lists.length(XlsxTemplate.KIND + 2, IndicatorValue.MAX_LENGTH, "实施周期指标值");
        lists.length(XlsxTemplate.KIND + 3, IndicatorValue.MAX_LENGTH, "年度指标值");
    }

    private void choice(
            XSSFWorkbook workbook,
            XSSFSheet hidden,
            int list,
            String name,
            List<String> choices,
            String hint) {
        for (int i = 0; i < choices.size(); i++) {
            var row = hidden.getRow(i) == null ? hidden.createRow(i) : hidden.getRow(i);
            row.createCell(list).setCellValue(choices.get(i));
        }
        char letter = (char) ('A' + list);
        var range = workbook.createName();
        range.setNameName(name);
        range.setRefersToFormula(
                "%s!$%c$1:$%c$%d".formatted(HIDDEN, letter, letter, choices.size()));
        int column = list == 0 ? 0 : XlsxTemplate.KIND;
        add(column, column, helper.createFormulaListConstraint(name), name, hint);
    }

    /** Numbers from 0, with six decimals at most: 分 in 万元. */
    private void amounts() {
        String cell = (char) ('A' + XlsxTemplate.FIRST_AMOUNT) + String.valueOf(FIRST + 1);
        String rule = "AND(ISNUMBER(%1$s),%1$s>=0,ROUND(%1$s,6)=%1$s)".formatted(cell);
        add(
                XlsxTemplate.FIRST_AMOUNT,
                XlsxTemplate.STATEMENT - 1,
                helper.createCustomConstraint(rule),
                "金额",
                "请填写不小于 0 的数字，单位万元，最多六位小数。");
    }

    private void length(int column, int most, String name) {
        add(
                column,
                column,
                helper.createTextLengthConstraint(
                        OperatorType.LESS_OR_EQUAL, String.valueOf(most), ""),
                name,
                name + "最多 " + most + " 个字。");
    }

    private void add(
            int from, int to, DataValidationConstraint constraint, String title, String hint) {
        DataValidation rule =
                helper.createValidation(
                        constraint, new CellRangeAddressList(FIRST, LAST, from, to));
        rule.setShowErrorBox(true);
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.createErrorBox(title, hint);
        rule.setEmptyCellAllowed(true);
        sheet.addValidationData(rule);
    }
}
