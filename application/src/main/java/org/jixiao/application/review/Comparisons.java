package org.jixiao.application.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.review.Comparison.Column;
import org.jixiao.application.review.Comparison.Kind;
import org.jixiao.domain.project.ComparableName;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Finds the same project elsewhere and last year, within what the viewer may read. */
public final class Comparisons {

    /** More columns than that nobody compares by eye. */
    private static final int MOST = 24;

    private static final int EARLIEST = 2000;

    /** How many characters of either end of a name are looked up. */
    private static final int END = 2;

    /** Names are only compared among so many that have the same ends. */
    private static final int CANDIDATES = 1000;

    private final ProjectQueries projects;
    private final ProjectHistory history;

    public Comparisons(ProjectQueries projects, ProjectHistory history) {
        this.projects = projects;
        this.history = history;
    }

    /** Empty when the project does not exist for this viewer. */
    public Optional<Comparison> of(Actor viewer, ProjectId id) {
        return projects.find(viewer, id).map(row -> compared(viewer, row));
    }

    private Comparison compared(Actor viewer, ProjectRow row) {
        List<Column> columns = new ArrayList<>();
        List<Sheet> sheets = new ArrayList<>();
        candidates(viewer, row)
                .forEach(
                        column ->
                                history.present(viewer, column.project().id())
                                        .ifPresent(
                                                found -> {
                                                    columns.add(column);
                                                    sheets.add(found.state().file().sheet());
                                                }));
        return new Comparison(List.copyOf(columns), ComparisonLines.of(columns, sheets));
    }

    private Stream<Column> candidates(Actor viewer, ProjectRow row) {
        int year = row.round().fiscalYear().value();
        Stream<Column> lastYear =
                year <= EARLIEST
                        ? Stream.empty()
                        : alike(viewer, row, new FiscalYear(year - 1), row.unit())
                                .limit(1)
                                .map(one -> new Column(one, Kind.LAST_YEAR));
        Stream<Column> elsewhere =
                alike(viewer, row, row.round().fiscalYear(), null)
                        .filter(one -> !one.id().equals(row.id()))
                        .sorted(
                                Comparator.comparing((ProjectRow one) -> one.district().value())
                                        .thenComparing(one -> one.code().value()))
                        .limit(MOST)
                        .map(one -> new Column(one, Kind.ELSEWHERE));
        return Stream.of(Stream.of(new Column(row, Kind.ITSELF)), lastYear, elsewhere)
                .flatMap(columns -> columns);
    }

    private Stream<ProjectRow> alike(
            Actor viewer, ProjectRow row, FiscalYear year, @Nullable UnitCode unit) {
        ComparableName name = ComparableName.of(row.name());
        if (name.key().isEmpty()) {
            return Stream.empty();
        }
        return projects.named(viewer, year, unit, ends(name), CANDIDATES).stream()
                .filter(one -> name.isLike(ComparableName.of(one.name())));
    }

    /** The first and the last pair, which small insertions leave alone. */
    private static List<String> ends(ComparableName name) {
        String key = name.key();
        return key.length() <= 2 * END
                ? List.of(key)
                : List.of(key.substring(0, END), key.substring(key.length() - END));
    }
}
