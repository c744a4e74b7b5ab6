package org.jixiao.infrastructure.project;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jixiao.application.project.ProjectAggregate;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.infrastructure.shared.Change;
import org.jixiao.infrastructure.shared.RowPerAggregate;
import org.jixiao.infrastructure.shared.SheetEvents;
import org.jixiao.infrastructure.shared.VersionedRows;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What projects are found by: their words, who holds them for review, how they were graded. */
@Component
class ProjectIndex implements RowPerAggregate {

    private static final String HOLDER =
            """
            UPDATE project_search SET version = :version, holder_id = :holder, overall_grade = :grade,
                holder_name = CASE WHEN NOT :exact AND holder_id = :holder THEN holder_name ELSE :holderName END,
                holder_since = CASE WHEN NOT :exact AND holder_id = :holder THEN holder_since ELSE :since END
            WHERE project_id = :id
            """;

    /** Most events leave the sheet as it is: not even its words need be looked at. */
    private static final String SAME_SHEET = HOLDER + " AND version = :before";

    /** And many of the others its words: then the costly index is not written. */
    private static final String SAME_WORDS =
            HOLDER + " AND content = :content AND (:exact OR version < :version)";

    private static final String UPSERT =
            """
            INSERT INTO project_search (project_id, version, unit_code, content, folded, grams,
                holder_id, holder_name, holder_since, overall_grade)
            VALUES (:id, :version, :unit, :content, :folded, :grams, :holder, :holderName, :since, :grade)
            ON CONFLICT (project_id) DO UPDATE SET version = excluded.version, unit_code = excluded.unit_code,
                content = excluded.content, folded = excluded.folded, grams = excluded.grams, holder_id = excluded.holder_id,
                holder_name = excluded.holder_name, holder_since = excluded.holder_since,
                overall_grade = excluded.overall_grade
            WHERE :exact OR project_search.version < excluded.version
            """;

    /**
     * Of changes as they happen; without a parameter behind the values, so that the driver sends
     * many rows as one statement.
     */
    private static final String SHOW = UPSERT.replace(":exact", "false");

    private static final String CLAIM =
            """
            INSERT INTO project_search (project_id, version, unit_code, content, folded, grams)
            SELECT id, 0, '', '', '', '{}' FROM unnest(:ids) AS id ORDER BY id
            ON CONFLICT (project_id) DO UPDATE SET version = 0 WHERE false
            """;

    private final NamedParameterJdbcTemplate sql;
    private final JdbcClient client;
    private final VersionedRows table;

    ProjectIndex(DataSource writer) {
        this.sql = new NamedParameterJdbcTemplate(writer);
        this.client = JdbcClient.create(sql);
        this.table = new VersionedRows(client, "project_search", "r.project_id", aggregateType());
    }

    @Override
    public VersionedRows table() {
        return table;
    }

    @Override
    public String name() {
        return "project-search";
    }

    @Override
    public String aggregateType() {
        return ProjectAggregate.class.getSimpleName();
    }

    @Override
    public void show(Change change) {
        showAll(List.of(change));
    }

    /** A row that is missing or behind is written as a whole. */
    @Override
    public void showAll(List<Change> changes) {
        List<Change> left =
                new ArrayList<>(changes.stream().filter(ProjectIndex::changesSheet).toList());
        left.addAll(
                notWritten(
                        SAME_SHEET,
                        changes.stream().filter(Predicate.not(ProjectIndex::changesSheet)).toList(),
                        IndexRow::carriedOn));
        Map<Boolean, List<MapSqlParameterSource>> rows =
                left.stream()
                        .collect(
                                partitioningBy(
                                        Change::isBeginning, mapping(IndexRow::of, toList())));
        List<MapSqlParameterSource> words = new ArrayList<>(rows.getOrDefault(true, List.of()));
        words.addAll(notWritten(SAME_WORDS, rows.getOrDefault(false, List.of()), row -> row));
        writeWords(SHOW, words);
    }

    private static boolean changesSheet(Change change) {
        return change.lastOf(SheetEvents::isOne) > 0;
    }

    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        showAllAnew(List.of(life));
    }

    /** What has the same words is left at it; the costly rest is written in one go. */
    @Override
    public void showAllAnew(List<List<RecordedEvent<?>>> lives) {
        List<MapSqlParameterSource> rows = lives.parallelStream().map(IndexRow::ofLife).toList();
        writeWords(UPSERT, notWritten(SAME_WORDS, rows, row -> row));
    }

    /** Those of {@code items} that the statement found no row for. */
    private <T> List<T> notWritten(
            String statement, List<T> items, Function<T, SqlParameterSource> row) {
        if (items.isEmpty()) {
            return items;
        }
        int[] written =
                sql.batchUpdate(
                        statement, items.stream().map(row).toArray(SqlParameterSource[]::new));
        return IntStream.range(0, written.length)
                .filter(place -> written[place] == 0)
                .mapToObj(items::get)
                .toList();
    }

    private void writeWords(String statement, List<MapSqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            rows.parallelStream().forEach(IndexRow::withWords);
            sql.batchUpdate(statement, rows.toArray(SqlParameterSource[]::new));
        }
    }

    @Override
    public void claim(List<String> aggregateIds) {
        client.sql(CLAIM).param("ids", aggregateIds.toArray(String[]::new)).update();
    }
}
