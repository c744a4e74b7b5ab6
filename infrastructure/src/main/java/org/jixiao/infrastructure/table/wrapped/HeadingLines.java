package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jixiao.infrastructure.table.wording.PageFurniture;
import org.jspecify.annotations.Nullable;

/**
 * A heading among wrapped lines, which the width of the page may have cut, too: {@code 单位名} /
 * {@code 称：…}.
 *
 * @param text its lines as one
 * @param cut whether its last line is the rest of the name, for 单位：万元 follows on it
 * @param next where the line after it begins
 */
public record HeadingLines(Heading heading, String text, boolean cut, int next) {

    private static final int LONGEST = 200;
    private static final int MOST_LINES = 3;
    private static final int LONGEST_REST = 20;

    /** How names of units end. */
    private static final List<String> UNITS =
            List.of(
                    "局", "委", "委员会", "办公室", "中心", "所", "院", "校", "大学", "中学", "小学", "园", "站", "馆",
                    "处", "队", "会", "厅", "署", "社", "公司", "集团", "政府", "街道", "镇", "本级）");

    /** A heading has its column names, or its first amounts, within so many lines. */
    private static final int MOST_BEFORE_ROWS = 12;

    /** What the lines above the column names say. */
    public static Heading above(List<String> lines) {
        String text = String.join("\n", lines);
        Heading heading = Heading.NONE;
        for (int from = 0; from < text.length(); ) {
            List<HeadingLines> ways = at(text, from);
            heading =
                    heading.and(
                            ways.isEmpty()
                                    ? Heading.of(TextLines.line(text, from, LONGEST * 10))
                                    : likeliest(ways).heading);
            from = ways.isEmpty() ? TextLines.next(text, from) : likeliest(ways).next;
        }
        return heading;
    }

    /** The heading that begins on a line, ended by this line or by one of the next; or none. */
    static List<HeadingLines> at(String text, int from) {
        List<HeadingLines> ways = new ArrayList<>();
        String joined = "";
        int at = from;
        for (int lines = 0; lines < MOST_LINES && at < text.length(); lines++) {
            String line = LooseText.strip(TextLines.line(text, at, LONGEST + 1));
            if (!goesOn(joined, line, text, at)) {
                break;
            }
            joined = joined + (isUnit(line) ? " " : "") + line;
            Heading heading = Heading.of(joined);
            if (heading.label() == null && !isPartOfLabel(joined)) {
                break;
            }
            if (heading.department() != null) {
                int next = TextLines.next(text, at);
                ways.add(new HeadingLines(heading, joined, isRestOfName(line), next));
            }
            at = nextFilled(text, at);
        }
        return ways;
    }

    private static int nextFilled(String text, int from) {
        int at = TextLines.next(text, from);
        while (at < text.length() && TextLines.line(text, at, LONGEST).isBlank()) {
            at = TextLines.next(text, at);
        }
        return at;
    }

    private static boolean goesOn(String joined, String line, String text, int at) {
        if (line.length() > LONGEST || joined.isEmpty() && !mayBegin(line)) {
            return false;
        }
        boolean other = Heading.of(line).label() != null || PageFurniture.isTitle(line);
        return joined.isEmpty() || !other && !isHeader(text, at);
    }

    private static boolean mayBegin(String line) {
        return line.startsWith("部") || line.startsWith("单");
    }

    private static boolean isUnit(String line) {
        Heading heading = Heading.of(line);
        return heading.label() == null && heading.amountUnit() != null;
    }

    private static boolean isPartOfLabel(String joined) {
        String squeezed = LooseText.squeeze(joined);
        return "部门名称".startsWith(squeezed) || "单位名称".startsWith(squeezed);
    }

    private static boolean isHeader(String text, int at) {
        return HeaderLines.endOf(text, at) >= 0
                || ColumnMap.isHeaderLine(TextLines.line(text, at, LONGEST));
    }

    /** 书馆 单位：万元, but neither 单位：万元 nor 2025年度 单位：万元. */
    private static boolean isRestOfName(String line) {
        int unit = Math.max(line.indexOf(" 单位"), line.indexOf("（单位"));
        String rest = unit < 0 ? "" : line.substring(0, unit);
        return !rest.isEmpty()
                && rest.chars().noneMatch(c -> c == '：' || c == ':' || Character.isDigit(c));
    }

    /** The shortest, unless the rest of its name stands on the next line. */
    static HeadingLines likeliest(List<HeadingLines> ways) {
        HeadingLines first = ways.getFirst();
        boolean whole = first.heading.amountUnit() != null;
        return ways.stream()
                .filter(way -> !whole && way != first)
                .filter(way -> way.cut && way.heading.amountUnit() != null || way.completes(first))
                .findFirst()
                .orElse(first);
    }

    /** Whether it is called as units are, and the first line alone is not. */
    private boolean completes(HeadingLines first) {
        String name = String.valueOf(heading.department());
        String begin = String.valueOf(first.heading.department());
        String rest = name.startsWith(begin) ? name.substring(begin.length()) : "";
        return isUnitName(name)
                && !isUnitName(begin)
                && !rest.isEmpty()
                && rest.length() <= LONGEST_REST
                && rest.chars().allMatch(Character::isIdeographic);
    }

    private static boolean isUnitName(String name) {
        return UNITS.stream().anyMatch(name::endsWith);
    }

    /** Whether a table begins below: its column names or amounts follow, and no sentence. */
    boolean beginsTable(String whole) {
        if (text.indexOf('。') >= 0 || text.indexOf('；') >= 0) {
            return false;
        }
        int at = next;
        for (int lines = 0; at < whole.length(); at = TextLines.next(whole, at)) {
            String line = TextLines.line(whole, at, LONGEST * 10);
            Boolean told = line.isBlank() ? null : tells(whole, at, line);
            if (told != null) {
                return told;
            }
            lines += line.isBlank() ? 0 : 1;
            if (lines > MOST_BEFORE_ROWS) {
                return false;
            }
        }
        return true;
    }

    /** Null where a line may stand above a table and in a text as well. */
    private static @Nullable Boolean tells(String whole, int at, String line) {
        if (isHeader(whole, at) || isUnit(line) || PageFurniture.isTitle(line)) {
            return true;
        }
        WrappedLine read = WrappedLine.of(0, line);
        if (read.amounts().size() > 1) {
            return true;
        }
        boolean prose = line.indexOf('。') >= 0 || line.indexOf('；') >= 0;
        return prose ? false : null;
    }
}
