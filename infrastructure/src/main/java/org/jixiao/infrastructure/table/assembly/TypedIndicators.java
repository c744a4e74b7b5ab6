package org.jixiao.infrastructure.table.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.IndicatorNotation;
import org.jixiao.application.table.PublicTable;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.wording.IndicatorPrint;
import org.jixiao.infrastructure.table.wording.IndicatorScanner;

/** Indicators as people type them into an answer: read as the cell of a table is. */
public final class TypedIndicators implements IndicatorNotation {

    @Override
    public Cell read(String text, int row) {
        SourceText cell = SourceText.ofRow(row, text);
        RawRow typed =
                new RawRow(
                        row,
                        "",
                        0,
                        List.of("", "", "", ""),
                        SourceText.ofRow(row, ""),
                        cell,
                        List.of(),
                        Map.of());
        List<Complaint> complaints = new ArrayList<>();
        List<ImportedIndicator> indicators =
                new IndicatorAssembler(typed, 1, complaints::add)
                        .indicators(IndicatorScanner.scan(text));
        return new Cell(indicators, complaints);
    }

    /** Codes and names as they were read, even where they are wrong: people correct them there. */
    @Override
    public String print(List<ImportedIndicator> indicators) {
        StringBuilder cell = new StringBuilder();
        for (ImportedIndicator indicator : indicators) {
            cell.append(cell.isEmpty() ? "" : "\n").append(indicator.no()).append('、');
            String code = indicator.code();
            boolean coded = code != null && code.length() == 2 && indicator.level1() != null;
            if (coded && code != null) {
                cell.append(code.charAt(0)).append('-').append(indicator.level1()).append('；');
                cell.append(code).append('-').append(indicator.level2()).append('；');
            } else {
                String level1 = indicator.level1();
                cell.append(level1 == null ? indicator.level2() : level1).append('：');
            }
            IndicatorPrint.fields(cell, printed(indicator), coded ? "；" : "，", coded ? ":" : "：");
            cell.append('。');
        }
        return cell.toString();
    }

    private static PublicTable.Indicator printed(ImportedIndicator indicator) {
        return new PublicTable.Indicator(
                "", indicator.name(), indicator.periodValue(), indicator.annualValue());
    }
}
