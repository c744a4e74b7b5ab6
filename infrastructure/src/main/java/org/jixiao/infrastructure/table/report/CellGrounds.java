package org.jixiao.infrastructure.table.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.jixiao.application.table.Complaint;

/**
 * Coloured grounds by a conditional format that always holds: the formats of the cells themselves
 * stay as they are, and the grounds can be taken away again.
 */
final class CellGrounds {

    static final byte[] ERROR = {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
    static final byte[] WARNING = {(byte) 0xFF, (byte) 0xEB, (byte) 0x9C};

    /** Always true; nobody else writes it, so former grounds are told by it. */
    private static final String ALWAYS = "LEN(\"导入问题\")=4";

    /** Ranges of one entry; the library compares each with each. */
    private static final int MOST_RANGES = 300;

    private CellGrounds() {}

    static void colour(XSSFSheet sheet, Map<CellAddress, List<Complaint>> cells) {
        List<CellAddress> errors = new ArrayList<>();
        List<CellAddress> warnings = new ArrayList<>();
        cells.forEach(
                (cell, told) ->
                        (told.stream().anyMatch(Complaint::blocks) ? errors : warnings).add(cell));
        colour(sheet, errors, ERROR);
        colour(sheet, warnings, WARNING);
    }

    private static void colour(XSSFSheet sheet, List<CellAddress> cells, byte[] colour) {
        List<CellRangeAddress> ranges = runs(cells);
        if (ranges.isEmpty()) {
            return;
        }
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(ALWAYS);
        PatternFormatting ground = rule.createPatternFormatting();
        ground.setFillBackgroundColor(new XSSFColor(colour, null));
        ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        for (int from = 0; from < ranges.size(); from += MOST_RANGES) {
            List<CellRangeAddress> some =
                    ranges.subList(from, Math.min(ranges.size(), from + MOST_RANGES));
            formats.addConditionalFormatting(some.toArray(CellRangeAddress[]::new), rule);
        }
    }

    /** Cells below one another as one range. */
    private static List<CellRangeAddress> runs(List<CellAddress> cells) {
        List<CellRangeAddress> runs = new ArrayList<>();
        cells.stream()
                .sorted(
                        java.util.Comparator.comparingInt(CellAddress::getColumn)
                                .thenComparingInt(CellAddress::getRow))
                .forEach(
                        cell -> {
                            CellRangeAddress last = runs.isEmpty() ? null : runs.getLast();
                            if (last != null
                                    && last.getFirstColumn() == cell.getColumn()
                                    && last.getLastRow() + 1 == cell.getRow()) {
                                last.setLastRow(cell.getRow());
                            } else {
                                int column = cell.getColumn();
                                runs.add(
                                        new CellRangeAddress(
                                                cell.getRow(), cell.getRow(), column, column));
                            }
                        });
        return runs;
    }

    static void remove(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (int i = formats.getNumConditionalFormattings() - 1; i >= 0; i--) {
            var entry = formats.getConditionalFormattingAt(i);
            if (entry.getNumberOfRules() == 1 && ALWAYS.equals(entry.getRule(0).getFormula1())) {
                formats.removeConditionalFormatting(i);
            }
        }
    }
}
