package org.jixiao.application.table.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jixiao.application.table.imports.Comparison.Place;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.shared.ProjectId;

/**
 * How rows of one upload were paired with projects when one person looked at them before. It holds
 * for the same rows with the same answers, the same projects at the same version, and the same
 * context: whatever else is asked for is compared anew.
 */
final class KnownPairs {

    /** Twice as many as an upload has rows at most; more are of versions that are past. */
    private static final int MOST = 400_000;

    private final Map<Group, Map<Integer, Counterpart>> pairs = new ConcurrentHashMap<>();
    private final Map<Place, ProjectContext> contexts = new ConcurrentHashMap<>();

    /** Rows of one name, and the projects that they may be. */
    record Group(List<Row> rows, List<Candidate> projects) {}

    record Row(int number, RowAnswers answers) {}

    record Candidate(ProjectId id, long version) {}

    /** By row; empty where they have not been compared. */
    Optional<Map<Integer, Counterpart>> of(Group group) {
        return Optional.ofNullable(pairs.get(group));
    }

    /** Without the sheets that revising would propose: they are looked at by no page. */
    void keep(Group group, Map<Integer, Counterpart> found) {
        pairs.put(
                group,
                found.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, pair -> pair.getValue().bare())));
    }

    /** Forgets everything unless the rules would still be asked in the same context. */
    void renew(Comparison comparison) {
        boolean same =
                contexts.entrySet().stream()
                        .allMatch(
                                known ->
                                        alike(
                                                known.getValue(),
                                                comparison.context(known.getKey())));
        if (!same || pairs.size() > MOST) {
            pairs.clear();
            contexts.clear();
        }
    }

    /** In which contexts the comparison has asked the rules. */
    void keepContexts(Comparison comparison) {
        contexts.putAll(comparison.contexts());
    }

    private static boolean alike(ProjectContext one, ProjectContext other) {
        return one.actor().equals(other.actor())
                && one.lineage().equals(other.lineage())
                && one.districtChecks() == other.districtChecks()
                && Objects.equals(one.window(), other.window())
                && isOpen(one) == isOpen(other);
    }

    private static boolean isOpen(ProjectContext context) {
        return context.window() != null && context.window().isOpenAt(context.at());
    }
}
