package org.jixiao.infrastructure.table.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jixiao.infrastructure.table.MadeUpTable;
import org.jixiao.infrastructure.table.MadeUpTable.Row;
import org.jixiao.infrastructure.table.MadeUpTable.Unit;
import org.jixiao.infrastructure.table.wording.Money;

/**
 * Prints a made-up table as the conversion by columns does: page by page, each column for itself
 * and beginning with any row, lines cut at the width of the column, zeros blank, and now and then
 * the names or the amounts of a page not at all.
 */
public final class ColumnwisePrint {

    private static final String NO_START = "，。；：、！？）”%";

    private final MadeUpTable table;
    private final Random random;
    private final List<String> lines = new ArrayList<>();

    /** Pages without names, and pages without all their amounts. */
    private final boolean gaps;

    public ColumnwisePrint(MadeUpTable table, Random random, boolean gaps) {
        this.table = table;
        this.random = random;
        this.gaps = gaps;
    }

    public String print() {
        List<Row> all = new ArrayList<>();
        table.units().forEach(unit -> all.addAll(unit.rows()));
        int from = 0;
        while (from < all.size()) {
            int to = Math.min(all.size(), from + 3 + random.nextInt(7));
            page(all, from, to);
            from = to;
        }
        return String.join("\n", lines) + "\n";
    }

    private void page(List<Row> all, int from, int to) {
        add("绩效指标绩效目标其他资金财政专户拨款财政拨款总计");
        add(table.department() + "2025年项目支出绩效目标表（含转移支付项目）");
        add("部门名称：" + table.department() + " 单位：万元");
        add("项目名称（资金使用单位）");
        if (from == 0) {
            add("合计 " + figures(List.of(total(0), total(1), total(2), total(3)), true));
        }
        for (int i = from; i < to; i++) {
            if (i == 0 || !all.get(i).unit().equals(all.get(i - 1).unit())) {
                Unit unit = unit(all.get(i).unit());
                add(unit.name() + " " + figures(sums(unit), false));
            }
        }
        List<Row> rows = all.subList(from, to);
        column(rows, row -> wrap(row.indicators(), 72));
        column(rows, ColumnwisePrint::statement);
        amounts(rows);
        if (!gaps || random.nextInt(5) > 0) {
            column(rows, row -> indented(wrap("    " + row.name(), 28)));
        }
    }

    private void amounts(List<Row> rows) {
        if (gaps && random.nextInt(4) == 0) {
            return;
        }
        column(rows, row -> blankZero(row.amounts().get(1)));
        column(rows, row -> blankZero(row.amounts().get(2)));
        column(rows, row -> blankZero(row.amounts().get(3)));
        int before = lines.size();
        column(rows, row -> List.of(Money.plain(row.amounts().getFirst())));
        if (gaps && random.nextInt(5) == 0) {
            lines.remove(before + random.nextInt(lines.size() - before));
        }
    }

    private void column(List<Row> rows, Function<Row, List<String>> cell) {
        int start = random.nextInt(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            cell.apply(rows.get((start + i) % rows.size())).forEach(this::add);
        }
    }

    private void add(String line) {
        lines.add(line);
        if (random.nextInt(4) > 0) {
            lines.add("");
        }
    }

    private static List<String> statement(Row row) {
        List<String> lines = new ArrayList<>();
        row.statement().forEach(paragraph -> lines.addAll(wrap(paragraph, 50)));
        return lines;
    }

    private static List<String> indented(List<String> lines) {
        List<String> indented = new ArrayList<>();
        lines.forEach(line -> indented.add(line.startsWith(" ") ? line : line.strip()));
        return indented;
    }

    private static List<String> blankZero(BigDecimal amount) {
        return amount.signum() == 0 ? List.of() : List.of(Money.plain(amount));
    }

    private static String figures(List<BigDecimal> amounts, boolean all) {
        List<String> figures = new ArrayList<>();
        for (BigDecimal amount : amounts) {
            if (all || amount.signum() != 0) {
                figures.add(Money.plain(amount));
            }
        }
        return String.join(" ", figures);
    }

    /** Cuts a text into lines of a width; no line begins with a closing mark. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = from;
            int used = 0;
            while (end < text.length()
                    && used + PageLine.width(text.substring(end, end + 1)) <= width) {
                used += PageLine.width(text.substring(end, ++end));
            }
            while (end < text.length() && NO_START.indexOf(text.charAt(end)) >= 0) {
                end--;
            }
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }

    private Unit unit(String name) {
        return table.units().stream().filter(u -> u.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<BigDecimal> sums(Unit unit) {
        return List.of(unit.sum(0), unit.sum(1), unit.sum(2), unit.sum(3));
    }

    private BigDecimal total(int column) {
        return table.units().stream()
                .map(unit -> unit.sum(column))
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
