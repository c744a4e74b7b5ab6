package org.jixiao.infrastructure.table.truth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Prints a table as the conversion by columns does: page by page, each column for itself and
 * beginning with any row, zeros blank. Which pages lack names or amounts, which columns are
 * rotated, how many rows a page has, and how wide columns are, varies from table to table.
 */
final class ColumnsPrint {

    /** Which columns begin with another row than the first. */
    private enum Turned {
        NONE,
        ONE,
        ALL,
        SAME
    }

    private final Truth truth;
    private final Dice dice;
    private final List<String> lines = new ArrayList<>();
    private final boolean gaps;
    private final Turned turned;
    private final int leastRows;
    private final int mostRows;
    private final int blank;
    private final int nameWidth;
    private final int statementWidth;
    private final int indicatorWidth;
    private final boolean amountsEarly;
    private final boolean labelled;
    private int odd;
    private int start;
    private int column;
    private int unitsPrinted;

    ColumnsPrint(Truth truth, Dice dice, boolean gaps) {
        this.truth = truth;
        this.dice = dice;
        this.gaps = gaps;
        this.turned = dice.pick(Turned.NONE, Turned.ONE, Turned.ALL, Turned.ALL, Turned.SAME);
        this.leastRows = dice.between(1, 5);
        this.mostRows = leastRows + dice.between(0, 7);
        this.blank = dice.pick(0, 50, 75, 100);
        this.nameWidth = dice.between(24, 36);
        this.statementWidth = dice.between(44, 60);
        this.indicatorWidth = dice.between(60, 84);
        this.labelled = dice.chance(40);
        this.amountsEarly = dice.chance(20);
    }

    Printed print() {
        List<Truth.Row> all = truth.rows();
        int from = 0;
        while (from < all.size()) {
            int to = Math.min(all.size(), from + dice.between(leastRows, mostRows));
            page(all, from, to);
            from = to;
        }
        return new Printed(truth, String.join("\n", lines) + "\n");
    }

    /**
     * As the first page of the city: each column below its own name, beginning with the first row.
     */
    private void labelled(List<Truth.Row> all, int to) {
        add("合计 " + figures(truth.total(), true));
        units(all, to);
        List<Truth.Row> rows = all.subList(0, to);
        add("绩效指标");
        rows.forEach(
                row -> Lines.of(truth.indicators(row), indicatorWidth, true).forEach(this::add));
        add("绩效目标");
        rows.forEach(row -> statement(row).forEach(this::add));
        add("其他资金财政专户拨款财政拨款");
        for (int part = 3; part > 0; part--) {
            int at = part;
            rows.forEach(row -> shown(row.amounts().get(at)).forEach(this::add));
        }
        add("总计");
        rows.forEach(row -> add(Figure.grouped(row.amounts().getFirst())));
        add(truth.department() + "2025年项目支出绩效目标表（含转移支付项目）");
        add(truth.label() + "：" + truth.department() + " 单位：万元");
        add("项目名称（资金使用单位）");
        rows.forEach(row -> Lines.of("    " + row.name(), nameWidth, true).forEach(this::add));
    }

    private void page(List<Truth.Row> all, int from, int to) {
        if (from == 0 && labelled) {
            labelled(all, to);
            return;
        }
        add("绩效指标绩效目标其他资金财政专户拨款财政拨款总计");
        add(truth.department() + "2025年项目支出绩效目标表（含转移支付项目）");
        add(truth.label() + "：" + truth.department() + " 单位：万元");
        add("项目名称（资金使用单位）");
        if (from == 0) {
            add("合计 " + figures(truth.total(), true));
        }
        units(all, to);
        columns(all.subList(from, to));
    }

    /** Those that begin on the page; a unit without projects stands where its row would. */
    private void units(List<Truth.Row> all, int to) {
        String last = all.get(to - 1).unit();
        List<Truth.Unit> units = truth.units();
        while (truth.unitRows() && unitsPrinted < units.size()) {
            boolean more = to == all.size() || !all.get(to).unit().equals(last);
            boolean known = unitsPrinted > 0 && units.get(unitsPrinted - 1).name().equals(last);
            if (known && !(more && to == all.size())) {
                return;
            }
            Truth.Unit unit = units.get(unitsPrinted++);
            boolean nothing = unit.sums().getFirst().signum() == 0;
            add(unit.name() + " " + (nothing ? "0.00 0.00" : figures(unit.sums(), false)));
        }
    }

    private void columns(List<Truth.Row> rows) {
        odd = dice.between(0, 6);
        start = dice.between(0, rows.size() - 1);
        column = 0;
        if (amountsEarly) {
            amounts(rows);
        }
        column(rows, row -> Lines.of(truth.indicators(row), indicatorWidth, true));
        column(rows, this::statement);
        if (!amountsEarly) {
            amounts(rows);
        }
        if (!gaps || dice.chance(80)) {
            column(rows, row -> Lines.of("    " + row.name(), nameWidth, true));
        }
    }

    private void amounts(List<Truth.Row> rows) {
        if (gaps && dice.chance(25)) {
            column += 4;
            return;
        }
        for (int part = 1; part < 4; part++) {
            int at = part;
            column(rows, row -> shown(row.amounts().get(at)));
        }
        int before = lines.size();
        column(rows, row -> List.of(Figure.grouped(row.amounts().getFirst())));
        if (gaps && dice.chance(20)) {
            lines.remove(before + dice.between(0, lines.size() - before - 1));
        }
    }

    private void column(List<Truth.Row> rows, Function<Truth.Row, List<String>> cell) {
        int first =
                switch (turned) {
                    case NONE -> 0;
                    case SAME -> start;
                    case ONE -> column == odd ? start : 0;
                    case ALL -> dice.between(0, rows.size() - 1);
                };
        column++;
        for (int i = 0; i < rows.size(); i++) {
            cell.apply(rows.get((first + i) % rows.size())).forEach(this::add);
        }
    }

    private void add(String line) {
        lines.add(line);
        if (dice.chance(blank)) {
            lines.add("");
        }
    }

    private List<String> statement(Truth.Row row) {
        List<String> all = new ArrayList<>();
        row.paragraphs().forEach(one -> all.addAll(Lines.of(one, statementWidth, true)));
        return all;
    }

    private static List<String> shown(BigDecimal amount) {
        return amount.signum() == 0 ? List.of() : List.of(Figure.grouped(amount));
    }

    private static String figures(List<BigDecimal> amounts, boolean all) {
        List<String> figures = new ArrayList<>();
        for (BigDecimal amount : amounts) {
            if (all || amount.signum() != 0 || figures.isEmpty()) {
                figures.add(Figure.grouped(amount));
            }
        }
        return String.join(" ", figures);
    }
}
