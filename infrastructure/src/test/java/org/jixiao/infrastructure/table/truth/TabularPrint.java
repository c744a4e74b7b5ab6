package org.jixiao.infrastructure.table.truth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Prints a table as tab-separated text, with the columns in any order and others between them. */
final class TabularPrint {

    static final List<String> COLUMNS =
            List.of("项目名称（资金使用单位）", "总计", "财政拨款", "财政专户拨款", "其他资金", "绩效目标", "绩效指标");

    private final Truth truth;
    private final Dice dice;

    /** Which cell stands in each column; 7 and above are columns that nobody asked for. */
    private final List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));

    private final StringBuilder text = new StringBuilder();
    private final String zero;
    private final int figures;
    private final boolean indented;
    private final boolean quoted;
    private final boolean pages;
    private final boolean shortRows;

    TabularPrint(Truth truth, Dice dice) {
        this.truth = truth;
        this.dice = dice;
        this.zero = dice.pick("0.00", "0.00", "", "-", "0");
        this.figures = dice.pick(0, 0, 1, 2, 3);
        this.indented = dice.chance(30);
        this.quoted = dice.chance(30);
        this.pages = dice.chance(30);
        this.shortRows = dice.chance(40);
        if (dice.chance(30)) {
            Collections.shuffle(order, dice.random());
        }
        if (dice.chance(30)) {
            order.add(dice.between(0, order.size()), 7);
        }
    }

    Printed print() {
        text.append("项目支出绩效目标表（含转移支付项目）\n\n");
        heading();
        sum("合计", truth.total());
        for (Truth.Unit unit : truth.units()) {
            if (truth.unitRows()) {
                sum(unit.name(), unit.sums());
            }
            unit.rows().forEach(this::row);
        }
        return new Printed(truth, text.toString());
    }

    private void heading() {
        text.append(truth.label()).append("：").append(truth.department());
        text.append(dice.pick("\n\n单位：万元\n\n", " 单位：万元\n", "\t\t\t单位：万元\n"));
        List<String> names = new ArrayList<>();
        order.forEach(column -> names.add(column < 7 ? COLUMNS.get(column) : "备注"));
        text.append(String.join("\t", names)).append('\n');
    }

    private void sum(String name, List<BigDecimal> amounts) {
        line(name, amounts, "", "");
    }

    private void row(Truth.Row row) {
        String name = indented ? "    " + row.name() : row.name();
        line(name, row.amounts(), cell(row.statement()), cell(truth.indicators(row)));
        if (pages && dice.chance(20)) {
            text.append('\n').append(dice.pick("- 3 -\n", "第 3 页\n", ""));
            text.append("项目支出绩效目标表（含转移支付项目）\n\n");
            heading();
        }
        text.append(dice.chance(15) ? "\n" : "");
    }

    private String cell(String content) {
        boolean marked = quoted && dice.chance(40) || content.startsWith("\"");
        return marked ? '"' + content.replace("\"", "\"\"") + '"' : content;
    }

    private void line(String name, List<BigDecimal> amounts, String statement, String items) {
        List<String> cells = new ArrayList<>();
        for (int column : order) {
            cells.add(
                    switch (column) {
                        case 0 -> name;
                        case 1 -> Figure.any(amounts.get(0), figures);
                        case 2, 3, 4 -> part(amounts.get(column - 1));
                        case 5 -> statement;
                        case 6 -> items;
                        default -> dice.pick("", "新增", "续建");
                    });
        }
        while (shortRows && cells.size() > 5 && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        text.append(String.join("\t", cells)).append(dice.chance(5) ? "\t\n" : "\n");
    }

    private String part(BigDecimal amount) {
        return amount.signum() == 0 ? zero : Figure.any(amount, figures);
    }
}
