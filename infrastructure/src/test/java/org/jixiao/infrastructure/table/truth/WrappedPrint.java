package org.jixiao.infrastructure.table.truth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a table as lines cut by the width of a page: a name with its amounts, then the statement,
 * then the indicators; the heading of the next page wherever the page is full.
 */
final class WrappedPrint {

    private static final String FULL_WIDTH = "，。；：、）";

    private final Truth truth;
    private final Dice dice;
    private final List<String> lines = new ArrayList<>();
    private final int nameWidth;
    private final int statementWidth;
    private final int indicatorWidth;
    private final boolean whole;
    private final String zero;
    private final String indent;
    private final boolean unreliable;
    private final boolean uneven;
    private final int pageHeight;
    private final boolean anywhere;
    private final boolean blanks;
    private final boolean oneHeading;
    private final String number;
    private final List<String> header;
    private final boolean apart;
    private final boolean totalLast;
    private int onPage;

    WrappedPrint(Truth truth, Dice dice, boolean hard) {
        this.truth = truth;
        this.dice = dice;
        this.nameWidth = dice.between(14, 40);
        this.statementWidth = dice.between(24, 70);
        this.indicatorWidth = dice.between(24, 90);
        this.whole = dice.chance(50);
        this.zero = dice.pick("0.00", "0.00", hard ? "-" : "0.00", hard ? "" : "0.00", "0");
        this.indent = dice.pick("    ", "    ", "  ", "　　", hard ? "" : "    ");
        this.unreliable = hard && dice.chance(30);
        this.uneven = hard && dice.chance(30);
        this.pageHeight = dice.pick(15, 30, 60, 1_000_000);
        this.anywhere = dice.chance(70);
        this.blanks = dice.chance(60);
        this.oneHeading = dice.chance(50);
        this.header = header(hard ? dice.between(0, 7) : 9);
        this.apart = hard && dice.chance(10);
        this.totalLast = hard && dice.chance(10);
        this.number = dice.pick("", "- 3 -", "第 3 页", "第3页 共9页");
    }

    Printed print() {
        heading();
        if (!totalLast) {
            sum("合计", truth.total());
        }
        for (Truth.Unit unit : truth.units()) {
            if (truth.unitRows()) {
                sum(unit.name(), unit.sums());
            }
            unit.rows().forEach(this::row);
        }
        if (totalLast) {
            sum("合计", truth.total());
        }
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(line).append(dice.chance(10) ? "  \n" : "\n");
            text.append(blanks ? "\n".repeat(dice.between(0, 2)) : "");
        }
        return new Printed(truth, text.toString());
    }

    private void heading() {
        lines.add("项目支出绩效目标表（含转移支付项目）");
        String name = truth.label() + "：" + truth.department();
        if (oneHeading) {
            lines.add(name + " 单位：万元");
        } else {
            lines.add(name);
            lines.add("单位：万元");
        }
        lines.addAll(header);
    }

    /** The names of the columns on one line, cut by its width, or each on a line of its own. */
    private static List<String> header(int style) {
        String whole = String.join(" ", TabularPrint.COLUMNS);
        return switch (style) {
            case 0 -> Lines.of(whole, 36, false);
            case 1 -> TabularPrint.COLUMNS;
            case 2 -> List.of("项目名称（资金使用单", "位） 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标");
            default -> List.of(whole);
        };
    }

    private void add(String line) {
        if (onPage >= pageHeight && anywhere) {
            turn();
        }
        lines.add(uneven && dice.chance(5) ? " " + line : line);
        onPage++;
    }

    private void turn() {
        if (!number.isEmpty()) {
            lines.add(number);
        }
        heading();
        onPage = 0;
    }

    private void sum(String name, List<BigDecimal> amounts) {
        named("", name, amounts);
    }

    private void row(Truth.Row row) {
        if (onPage >= pageHeight) {
            turn();
        }
        named(unreliable && dice.chance(40) ? "" : indent, row.name(), row.amounts());
        for (String paragraph : row.paragraphs()) {
            Lines.of(paragraph, statementWidth, whole).forEach(line -> add(artefact(line)));
        }
        Lines.of(truth.indicators(row), indicatorWidth, whole).forEach(line -> add(artefact(line)));
    }

    /** A name of several lines has its amounts on a line of their own. */
    private void named(String before, String name, List<BigDecimal> amounts) {
        List<String> names = Lines.of(name, nameWidth, whole);
        String figures = figures(amounts);
        if (names.size() == 1) {
            add(before + name + " " + figures);
            return;
        }
        add(before + names.getFirst());
        names.subList(1, names.size()).forEach(this::add);
        if (apart) {
            List.of(figures.split(" ")).forEach(this::add);
        } else {
            add(figures);
        }
    }

    private String figures(List<BigDecimal> amounts) {
        List<String> figures = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            boolean nothing = i > 0 && amounts.get(i).signum() == 0;
            String figure = nothing ? zero : Figure.grouped(amounts.get(i));
            if (!figure.isEmpty()) {
                figures.add(figure);
            }
        }
        return String.join(" ", figures);
    }

    /** The conversion sets blanks before full-width punctuation. */
    private String artefact(String line) {
        int at = dice.between(1, Math.max(1, line.length() - 1));
        boolean fits =
                dice.chance(8)
                        && at < line.length()
                        && FULL_WIDTH.indexOf(line.charAt(at)) >= 0
                        && line.charAt(at - 1) != ' ';
        return fits ? line.substring(0, at) + " " + line.substring(at) : line;
    }
}
