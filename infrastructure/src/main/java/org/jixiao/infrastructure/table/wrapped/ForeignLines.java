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
    private static final String MARKS = "。；，：！？、;,:!?";

    private static final Pattern FIGURES = Pattern.compile("[0-9０-９]{1,6}([./／][0-9０-９]{1,6})?");

    private static final Pattern REMARK =
            Pattern.compile(
                    "((部门|单位)名称|备注|附注|注|说明)\\d{0,2}[：:].*"
                            + "|[（(]?(金额)?单位[：:]万元[）)]?"
                            + "|(打印|导出|生成|制表|填表|填报|编制|报送)(日期|时间)[：:]?(\\d{4}[-年/.].*)?"
                            + "|[（(]?[续接转](上|下|前|后)?[表页][）)]?[：:]?"
                            + "|\\d{4}年\\S{0,12}(预算|决算)(信息)?公开\\S{0,4}"
                            + "|以下(为|是)\\S{1,30}(项目|资金)[：:。]?");

    private static final String NUMBER = "[0-9一二三四五六七八九十]{0,3}";

    /** Numbers of annexes, feet with the number of the page, those who sign. */
    private static final Pattern EDGE =
            Pattern.compile(
                    "(附件|附表|表)"
                            + NUMBER
                            + "[：:]?"
                            + "|[^。；：，]{2,30}[^。；：，0-9][-—–－―]\\d{1,4}[-—–－―]"
                            + "|[^。；：，]{0,30}第\\d{1,4}页(，?[共总]\\d{1,4}页)?"
                            + "|(单位|部门|财务|项目|分管|主管)?(负责人|填表人|制表人|审核人|复核人|经办人|编制人|联系人)"
                            + "([（(]\\S{1,4}[）)])?[：:].*");

    private ForeignLines() {}

    /** What the three texts of a row hold of such lines: at most one doubt for each of them. */
    static List<RawRow.Note> in(
            List<WrappedLine> name, List<WrappedLine> statement, List<WrappedLine> indicators) {
        List<RawRow.Note> notes = new ArrayList<>();
        doubt(notes, "name", firstIn(name));
        WrappedLine stray = firstIn(statement);
        doubt(notes, "targetStatement", stray == null ? belowTheEnd(statement) : stray);
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
        return FIGURES.matcher(text).matches()
                || REMARK.matcher(text).matches()
                || EDGE.matcher(text).matches();
    }

    /** A last line without any mark, below one that ends with 。; null without. */
    private static @Nullable WrappedLine belowTheEnd(List<WrappedLine> lines) {
        int last = lines.size() - 1;
        boolean below = last > 0 && lines.get(last - 1).text().endsWith("。");
        return below && lines.get(last).text().chars().noneMatch(c -> MARKS.indexOf(c) >= 0)
                ? lines.get(last)
                : null;
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
