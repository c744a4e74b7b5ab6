package org.jixiao.web.project;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.project.Narrowing;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.Page;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** A list of projects with its filters, as the templates show it. */
public record ListView(
        ListPlace place,
        Query query,
        Page<ProjectRow> page,
        Funding totals,
        List<String> years,
        List<UnitView> districts,
        List<UnitView> units,
        boolean decisions,
        ListAside aside) {

    /** The pages from which one goes on to the next of the list. */
    private static final Set<String> GONE_THROUGH = Set.of("/review", "/send-back");

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

        /** What narrows the list beside place, time and status, by parameter. */
        public Map<String, String> narrowed() {
            return asked.narrowed();
        }

        public @Nullable String narrowed(String name) {
            return asked.narrowed().get(name);
        }

        public boolean sortable(String column) {
            return ProjectQueries.SORTABLE.contains(column);
        }

        /** One condition, and the address of the list without it. */
        public record Chip(String label, String without) {}

        public List<Chip> chips() {
            return narrowed().entrySet().stream()
                    .map(one -> chip(one.getKey(), one.getValue()))
                    .toList();
        }

        private Chip chip(String name, String value) {
            String word =
                    switch (name) {
                        case "holder" -> Messages.of(Narrowing.Holder.valueOf(value));
                        case "grade" -> Messages.of(Grade.valueOf(value));
                        default -> value;
                    };
            return new Chip(
                    Messages.of("list.chip." + name, word),
                    asked.address(place.path(), asked.sort(), 0, name));
        }

        public String question() {
            return asked.asText();
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

    /** The columns this person wants to see. */
    public List<ListColumn> columns() {
        return ListColumn.ALL.stream()
                .filter(column -> !aside.hidden().contains(column.key()))
                .toList();
    }

    /** Their keys; a row shows its cells in the order of {@link ListColumn#ALL}. */
    public Set<String> shown() {
        return columns().stream().map(ListColumn::key).collect(Collectors.toSet());
    }

    public List<ListColumn> amounts() {
        return columns().stream().filter(ListColumn::amount).toList();
    }

    public List<ListColumn> optionalColumns() {
        return ListColumn.ALL.stream().filter(ListColumn::optional).toList();
    }

    /** The columns a person may hide. */
    public static List<String> optionalKeys() {
        return ListColumn.ALL.stream().filter(ListColumn::optional).map(ListColumn::key).toList();
    }

    public List<Narrowing.Holder> holders() {
        return List.of(Narrowing.Holder.values());
    }

    /** The address of a row's page, which takes the question along where one goes on from there. */
    public String link(ProjectRow row) {
        String address = place.link(row);
        String question = query.asked().asText();
        return GONE_THROUGH.contains(place.suffix()) && !question.isEmpty()
                ? address + "?list=" + UriUtils.encode(question, StandardCharsets.UTF_8)
                : address;
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
