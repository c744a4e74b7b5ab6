package org.jixiao.web.project;

import java.util.List;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.Page;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.BudgetRound;
import org.jspecify.annotations.Nullable;

/** A list of projects with its filters, as the templates show it. */
public record ListView(
        ListPlace place,
        Query query,
        Page<ProjectRow> page,
        Funding totals,
        List<String> years,
        List<UnitView> districts,
        List<UnitView> units,
        boolean decisions) {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("code", "编号", false),
                    new Column("name", "项目名称", false),
                    new Column("unit", "单位", false),
                    new Column("status", "状态", false),
                    new Column("total", "总计", true),
                    new Column("fiscalAppropriation", "财政拨款", true),
                    new Column("specialAccountAppropriation", "财政专户拨款", true),
                    new Column("otherFunds", "其他资金", true),
                    new Column("changedAt", "最近变动", false));

    /** One column of the list. */
    public record Column(String key, String label, boolean amount) {}

    /** The question in the address, with the addresses of its neighbours. */
    public record Query(ListQuery asked, ListPlace place) {

        public @Nullable String year() {
            return asked.year();
        }

        public @Nullable String round() {
            return asked.round();
        }

        public @Nullable String district() {
            return asked.district();
        }

        public @Nullable String unit() {
            return asked.unit();
        }

        public @Nullable String text() {
            return asked.text();
        }

        public @Nullable String sort() {
            return asked.sort();
        }

        public boolean restricts() {
            return asked.restricts();
        }

        public List<String> statusNames() {
            return asked.phases().isEmpty()
                    ? place.usual().stream().map(Phase::name).toList()
                    : asked.statusNames();
        }

        public boolean shows(Phase phase) {
            return statusNames().contains(phase.name());
        }

        public String address() {
            return atPage(asked.page() == null ? 0 : asked.page());
        }

        public String atPage(int page) {
            return asked.address(place.path(), asked.sort(), page);
        }

        /** Sorted by a column; by the same one again the other way round. */
        public String sortedBy(String column) {
            String next = column.equals(sorted()) ? "-" + column : column;
            return asked.address(place.path(), next, 0);
        }

        public String arrow(String column) {
            return column.equals(sorted()) ? "▲" : sorted().equals("-" + column) ? "▼" : "";
        }

        public @Nullable String ariaSort(String column) {
            return switch (arrow(column)) {
                case "▲" -> "ascending";
                case "▼" -> "descending";
                default -> null;
            };
        }

        private String sorted() {
            return asked.pageRequest(place.usualSort()).sort();
        }
    }

    public List<Column> columns() {
        return COLUMNS;
    }

    public List<Phase> phases() {
        return List.of(Phase.values());
    }

    public List<BudgetRound> rounds() {
        return List.of(BudgetRound.values());
    }

    public String emptyTitle() {
        return query.restricts() ? "没有符合条件的项目" : "这里还没有项目";
    }

    public String emptyNext() {
        return query.restricts() ? "请放宽或清除条件后再查询。" : place.emptyNext();
    }
}
