package org.jixiao.infrastructure.project;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.Approved;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Reviewed;
import org.jixiao.domain.project.Project.Unfiled;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.infrastructure.shared.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** What is written of one project for finding it, column by column. */
final class IndexRow {

    private IndexRow() {}

    static MapSqlParameterSource carriedOn(Change change) {
        return rowOf(change).addValue("before", change.newest().getFirst().version() - 1);
    }

    static MapSqlParameterSource of(Change change) {
        return withContent(rowOf(change), (Filed) change.state());
    }

    private static MapSqlParameterSource rowOf(Change change) {
        Filed state = (Filed) change.state();
        return row(state, change.last(), Holding.NOBODY.after(state, change.last()), false);
    }

    static MapSqlParameterSource ofLife(List<RecordedEvent<?>> life) {
        Project state = new Unfiled();
        Holding holding = Holding.NOBODY;
        for (RecordedEvent<?> recorded : life) {
            state = ProjectEvolution.evolve(state, (ProjectEvent) recorded.event());
            holding = holding.after(state, recorded);
        }
        return withContent(row((Filed) state, life.getLast(), holding, true), (Filed) state);
    }

    private static MapSqlParameterSource withContent(MapSqlParameterSource row, Filed state) {
        ProjectFile file = state.file();
        return row.addValue("content", SearchText.content(file.code().value(), file.sheet()));
    }

    static MapSqlParameterSource withWords(MapSqlParameterSource row) {
        String folded = SearchText.folded((String) Objects.requireNonNull(row.getValue("content")));
        return row.addValue("folded", folded).addValue("grams", SearchText.gramsOfContent(folded));
    }

    private static MapSqlParameterSource row(
            Filed state, RecordedEvent<?> last, Holding holding, boolean exact) {
        ProjectFile file = state.file();
        Instant since = holding.since();
        return new MapSqlParameterSource()
                .addValue("id", file.id().toString())
                .addValue("version", last.version())
                .addValue("unit", file.unit().value())
                .addValue("holder", holding.id(), Types.VARCHAR)
                .addValue("holderName", holding.name(), Types.VARCHAR)
                .addValue("since", since == null ? null : Timestamp.from(since), Types.TIMESTAMP)
                .addValue("grade", grade(state), Types.VARCHAR)
                .addValue("exact", exact);
    }

    private static @Nullable String grade(Filed state) {
        return switch (state) {
            case Reviewed reviewed -> reviewed.overall().name();
            case Approved approved -> approved.before().overall().name();
            default -> null;
        };
    }
}
