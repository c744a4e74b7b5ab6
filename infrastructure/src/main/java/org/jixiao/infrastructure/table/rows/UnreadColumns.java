package org.jixiao.infrastructure.table.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.LooseText;

/** The columns of a table that hold something and that nobody reads: they are named. */
public final class UnreadColumns {

    private static final int MOST_NAMED = 20;

    /** What numbers the rows says nothing of them. */
    private static final Set<String> NUMBERS = Set.of("序号", "编号", "行次", "行号", "序");

    private UnreadColumns() {}

    /**
     * @param header the row or rows with the column names
     * @param body the rows below
     */
    public static List<Complaint> told(
            List<TextRecord> header, List<TextRecord> body, Collection<Integer> read) {
        List<String> names = ColumnMap.squeezed(HeaderRows.joined(header));
        Set<Integer> filled = filled(body, names.size());
        filled.removeAll(read);
        List<String> called = new ArrayList<>();
        for (int column : filled) {
            String name = names.get(column);
            if (!NUMBERS.contains(name)) {
                String nameless = "第 " + (column + 1) + " 列";
                called.add(name.isEmpty() ? nameless : "“" + LooseText.quote(name) + "”");
            }
        }
        return called.isEmpty()
                ? List.of()
                : List.of(
                        Complaint.of(
                                ComplaintKind.STRAY_TEXT,
                                "表头",
                                "这些列有内容，但没有读入：" + listed(called) + "。请核对是不是丢了该导入的内容。"));
    }

    private static String listed(List<String> called) {
        String first = String.join("、", called.subList(0, Math.min(MOST_NAMED, called.size())));
        return called.size() > MOST_NAMED ? first + " 等 " + called.size() + " 列" : first;
    }

    /** Cells right of all column names are told at their row. */
    private static Set<Integer> filled(List<TextRecord> body, int width) {
        Set<Integer> filled = new TreeSet<>();
        for (TextRecord row : body) {
            List<SourceText> cells = row.cells();
            for (int i = 0; i < Math.min(width, cells.size()); i++) {
                if (!cells.get(i).isBlank()) {
                    filled.add(i);
                }
            }
        }
        return filled;
    }
}
