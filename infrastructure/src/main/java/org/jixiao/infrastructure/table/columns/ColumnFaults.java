package org.jixiao.infrastructure.table.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.wording.IndicatorScanner;
import org.jixiao.infrastructure.table.wording.LooseText;

/** What is broken in a table printed by columns: lost ends of cells, names twice, an early end. */
final class ColumnFaults {

    private final List<PageBlocks> pages;
    private final List<ColumnRow> rows;
    private final List<Complaint> complaints = new ArrayList<>();

    private ColumnFaults(List<PageBlocks> pages, List<ColumnRow> rows) {
        this.pages = pages;
        this.rows = rows;
    }

    /**
     * Complaints about the table; those about a row are told to the row.
     *
     * @param cut whether the bytes end inside a character
     */
    static List<Complaint> find(List<PageBlocks> pages, List<ColumnRow> rows, boolean cut) {
        ColumnFaults faults = new ColumnFaults(pages, rows);
        faults.duplicates();
        faults.strays();
        faults.indicatorsAmongStatements();
        faults.truncation(cut);
        return faults.complaints;
    }

    private void duplicates() {
        Map<String, ColumnRow> seen = new HashMap<>();
        for (ColumnRow row : rows) {
            ColumnRow first =
                    row.name().isEmpty() || row.unit() == null
                            ? null
                            : seen.putIfAbsent(row.unit() + "\n" + row.name(), row);
            if (first != null) {
                String twice = "同一单位有同名项目“" + LooseText.quote(row.name()) + "”，另一个在";
                row.complain(ComplaintKind.DUPLICATE_PROJECT, twice + first.place() + "。");
                first.complain(ComplaintKind.DUPLICATE_PROJECT, twice + row.place() + "。");
            }
        }
    }

    private void strays() {
        for (PageBlocks page : pages) {
            for (PageLine line : page.strays()) {
                complain(
                        ComplaintKind.STRAY_TEXT,
                        new CellPlace(page.no(), line.no(), 0).words(),
                        "这一行不属于本页的任何一行，可能是被截断的单元格，未读入：“" + LooseText.quote(line.text()) + "”。");
            }
        }
    }

    /** A line of indicators that belongs to no cell of theirs, for the lines above it are lost. */
    private void indicatorsAmongStatements() {
        for (PageBlocks page : pages) {
            for (PageLine line : page.statements()) {
                if (IndicatorScanner.holdsParts(line.text())) {
                    complain(
                            ComplaintKind.STRAY_TEXT,
                            new CellPlace(page.no(), line.no(), 0).words(),
                            "这一行在绩效目标之间，却有绩效指标的文字：“" + LooseText.quote(line.text()) + "”。");
                }
            }
        }
    }

    private void truncation(boolean cut) {
        if (rows.isEmpty()) {
            complain(ComplaintKind.NO_PROJECTS, Place.TABLE, "表中没有任何项目。");
        }
        PageBlocks last = pages.isEmpty() ? null : pages.getLast();
        boolean early = last != null && (last.indicators().isEmpty() || endsOpen(last));
        if (cut || early) {
            String place = last == null ? Place.TABLE : "第 " + last.no() + " 页";
            complain(ComplaintKind.TRUNCATED, place, "文件在这一页中途结束，后面的内容缺失。");
        }
    }

    /** The last text of the last page stops in the middle of a sentence. */
    private static boolean endsOpen(PageBlocks last) {
        boolean textLast = last.figures().isEmpty() && last.names().isEmpty();
        String end =
                last.statements().isEmpty()
                        ? last.indicators().getLast().text()
                        : last.statements().getLast().text();
        return textLast && !PageLine.endsSentence(end);
    }

    private void complain(ComplaintKind kind, String place, String text) {
        complaints.add(Complaint.of(kind, place, text));
    }
}
