package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.wording.FieldLabel;
import org.jixiao.infrastructure.table.wording.IndicatorScanner;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/**
 * Lines that look as if they stood beside the table and not in it: a bare page number, a remark, a
 * date of print. Lines alone cannot tell, so they stay in the cell, and the cell is doubted.
 */
final class ForeignLines {

    private static final int LONGEST = 200;

    private static final Pattern FIGURES = Pattern.compile("[0-9０-９]{1,6}([./／][0-9０-９]{1,6})?");

    private static final Pattern REMARK =
            Pattern.compile(
                    "((部门|单位)名称|备注|附注|注|说明|打印日期|打印时间|制表日期|填报日期)\\d{0,2}[：:].*"
                            + "|[（(]?续(上)?[表页][）)]?[：:]?"
                            + "|\\d{4}年\\S{0,12}(预算|决算)(信息)?公开\\S{0,4}"
                            + "|以下(为|是)\\S{1,30}(项目|资金)[：:。]?");

    private ForeignLines() {}

    /** What the three texts of a row hold of such lines: at most one doubt for each of them. */
    static List<RawRow.Note> in(
            List<WrappedLine> name, List<WrappedLine> statement, List<WrappedLine> indicators) {
        List<RawRow.Note> notes = new ArrayList<>();
        doubt(notes, "name", firstIn(name));
        doubt(notes, "targetStatement", firstIn(statement));
        WrappedLine foreign = firstIn(indicators);
        doubt(notes, "indicators", foreign == null ? behindTheEnd(indicators) : foreign);
        return notes;
    }

    private static void doubt(
            List<RawRow.Note> notes, String field, @Nullable WrappedLine foreign) {
        if (foreign != null) {
            String quote = LooseText.quote(foreign.text());
            String reason = "第 %d 行“%s”可能是页码、备注等表外的文字，已作为内容读入，请核对。";
            notes.add(RawRow.Note.doubt(field, reason.formatted(foreign.no(), quote)));
        }
    }

    private static @Nullable WrappedLine firstIn(List<WrappedLine> lines) {
        return lines.stream().filter(ForeignLines::isForeign).findFirst().orElse(null);
    }

    private static boolean isForeign(WrappedLine line) {
        if (line.text().length() > LONGEST || line.hasAmounts() && !line.text().isEmpty()) {
            return false;
        }
        String text = LooseText.squeeze(line.text());
        return FIGURES.matcher(text).matches() || REMARK.matcher(text).matches();
    }

    /** The line after the 。 that could have closed the last indicator; null without. */
    private static @Nullable WrappedLine behindTheEnd(List<WrappedLine> lines) {
        SourceText.Builder joined = new SourceText.Builder();
        lines.forEach(line -> joined.add(line.no(), line.text()));
        String cell = joined.build().text();
        int value = lastValue(cell);
        int at = 0;
        for (WrappedLine line : lines) {
            boolean closed = at > value && cell.charAt(at - 1) == '。';
            if (closed && !line.text().startsWith("。")) {
                return line;
            }
            at += line.text().length();
        }
        return null;
    }

    /** Where the annual value of the last indicator begins; the end of the cell without. */
    private static int lastValue(String cell) {
        List<IndicatorScanner.Item> items = IndicatorScanner.scan(cell).items();
        int from = items.isEmpty() ? cell.length() : items.getLast().offset();
        int label = FieldLabel.ANNUAL.endIn(cell.substring(from));
        return label < 0 ? cell.length() : from + label;
    }
}
