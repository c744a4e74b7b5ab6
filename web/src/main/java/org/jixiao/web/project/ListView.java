package org.jixiao.web.project;

import java.util.List;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.Page;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.web.shared.Messages;
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
                    new Column("code", "project.code", false),
                    new Column("name", "sheetField.NAME", false),
                    new Column("unit", "organization.unit", false),
                    new Column("status", "project.status", false),
                    new Column("total", "project.total", true),
                    new Column("fiscalAppropriation", "sheetField.FISCAL_APPROPRIATION", true),
                    new Column(
                            "specialAccountAppropriation",
                            "sheetField.SPECIAL_ACCOUNT_APPROPRIATION",
                            true),
                    new Column("otherFunds", "sheetField.OTHER_FUNDS", true),
                    new Column("changedAt", "project.changedAt", false));

    /** One column of the list. */
    public record Column(String key, String labelKey, boolean amount) {

        public String label() {
            return Messages.of(labelKey);
        }
    }

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
        return Messages.of(query.restricts() ? "project.list.noMatch" : "project.list.empty");
    }

    public String emptyNext() {
        return query.restricts() ? Messages.of("project.list.noMatch.next") : place.emptyNext();
    }
}
