package org.jixiao.infrastructure.table.columns;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.infrastructure.table.source.SourceText;

/** Fills the rows of one page, and says of every field that is left empty what the text lacks. */
final class ColumnRows {

    static final String INFERRED = "0.85";
    static final String IN_PLACE = "0.90";

    private final PageTable page;
    private final PageOwners owners;
    private final List<String> units;
    private final ColumnAmounts amounts;
    private final boolean afterCut;

    /**
     * @param afterCut whether a cell of the page before was cut by the end of that page
     */
    ColumnRows(
            PageTable page,
            PageOwners owners,
            List<String> units,
            UnitSums sums,
            boolean afterCut) {
        this.afterCut = afterCut;
        this.page = page;
        this.owners = owners;
        this.units = units;
        this.amounts = new ColumnAmounts(page, owners, sums);
    }

    /**
     * @param ordinal the number of projects before
     */
    List<ColumnRow> rows(int ordinal) {
        int[] order = owners.order();
        return IntStream.range(0, order.length)
                .mapToObj(i -> row(order[i], ordinal + i + 1))
                .toList();
    }

    private ColumnRow row(int at, int ordinal) {
        ColumnRow row = new ColumnRow(page.blocks().no(), firstLine(at), ordinal);
        name(row, at);
        unit(row, at);
        amounts.fill(row, at);
        statement(row, at);
        indicators(row, at);
        return row;
    }

    private int firstLine(int at) {
        SourceText base = page.isBase(true) ? page.name(at) : page.indicators(at);
        return base == null ? 0 : base.firstLine();
    }

    private void name(ColumnRow row, int at) {
        SourceText name = page.name(at);
        if (name != null) {
            row.name(name);
            inferred(row, "name", "项目名称", page.isBase(true));
            return;
        }
        int names = page.blocks().names().size();
        String reason =
                names == 0
                        ? where() + "的文字里没有项目名称，本页有 %d 个项目。".formatted(page.rows())
                        : where()
                                + "有 %d 个项目，只有 %d 个项目名称，不能确定哪个属于这一行。".formatted(page.rows(), names);
        row.ask("name", reason, page.likelyName(at));
    }

    private void unit(ColumnRow row, int at) {
        int unit = owners.unit(at);
        if (unit >= 0) {
            row.unit(units.get(unit));
            if (page.units().size() > 1) {
                row.infer("unit", INFERRED, where() + "有几个单位的项目，所属单位按名称和单位小计推定。");
            }
        } else if (!page.units().isEmpty()) {
            String names =
                    page.units().stream()
                            .map(index -> "“" + units.get(index) + "”")
                            .collect(Collectors.joining("、"));
            int likely = owners.likelyUnit(at);
            row.ask(
                    "unit",
                    where() + "有" + names + "的项目，不能确定这一行属于哪个单位。",
                    likely < 0 ? null : SourceText.ofRow(0, units.get(likely)));
        }
    }

    private void statement(ColumnRow row, int at) {
        SourceText statement = page.statement(at);
        if (statement != null) {
            row.statement(statement);
            inferred(row, "targetStatement", "绩效目标", false);
            if (!PageLine.endsSentence(statement.text())) {
                row.infer("targetStatement", "0.60", "绩效目标没有以句号结束，可能不完整。");
            }
        } else if (page.blocks().statements().isEmpty()) {
            row.ask("targetStatement", where() + "的文字里没有绩效目标。", null);
        } else {
            row.ask("targetStatement", ambiguous("绩效目标"), page.likelyStatement(at));
        }
    }

    private void indicators(ColumnRow row, int at) {
        SourceText indicators = page.indicators(at);
        if (indicators != null) {
            row.indicators(indicators);
            inferred(row, "indicators", "绩效指标", page.isBase(false));
            tellCut(row, indicators);
        } else if (page.blocks().indicators().isEmpty()) {
            row.ask("indicators", where() + "的文字里没有绩效指标。", null);
        } else {
            SourceText likely = page.likelyIndicators(at);
            if (likely != null) {
                row.indicators(likely);
            }
            row.ask("indicators", ambiguous("绩效指标"), null);
        }
    }

    private void tellCut(ColumnRow row, SourceText indicators) {
        if (PageBlocks.isCut(indicators)) {
            row.ask("indicators", where() + "的这一格在页末被截断，后面的绩效指标在下一页不能确定的位置。", null);
        } else if (afterCut) {
            row.infer("indicators", "0.50", "上一页有绩效指标被页末截断，其余部分可能混在本页的绩效指标中。");
        }
    }

    private String ambiguous(String column) {
        return where() + "各栏的起始行不同，从文字内容不能确定哪一段" + column + "属于这一行。";
    }

    private void inferred(ColumnRow row, String field, String words, boolean base) {
        if (base || page.rows() == 1) {
            return;
        }
        boolean inPlace = page.blocks().inPlace();
        String why = inPlace ? "按各栏从第一行起依次对应。" : "各栏起始行不同，按内容和小计对应。";
        row.infer(field, inPlace ? IN_PLACE : INFERRED, where() + words + why);
    }

    private String where() {
        return "第 " + page.blocks().no() + " 页";
    }
}
