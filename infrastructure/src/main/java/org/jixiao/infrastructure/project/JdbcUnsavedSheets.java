package org.jixiao.infrastructure.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.project.UnsavedSheet;
import org.jixiao.application.project.UnsavedSheets;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Unsaved work in SQL, one row for each person and sheet. */
@Component
class JdbcUnsavedSheets implements UnsavedSheets {

    private static final String INSERT =
            """
            INSERT INTO unsaved_sheet (person, person_name, sheet, base_version, page, step, content, saved_at)
            VALUES (:person, :name, :sheet, :base, :page, :step, :content, :at)
            ON CONFLICT (person, sheet) DO UPDATE SET
                person_name = excluded.person_name, base_version = excluded.base_version, page = excluded.page,
                step = excluded.step, content = excluded.content, saved_at = excluded.saved_at
            """;

    /** The same page with something newer, or a page that has seen what is there. */
    private static final String UNLESS_NEWER =
            """
            WHERE (unsaved_sheet.page = excluded.page AND unsaved_sheet.step < excluded.step)
               OR unsaved_sheet.page || ':' || unsaved_sheet.step = :seen
            """;

    private final JdbcClient writer;
    private final ScopedReads reads;
    private final Clock clock;

    JdbcUnsavedSheets(JdbcClient writer, ScopedReads reads, Clock clock) {
        this.writer = writer;
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public Optional<UnsavedSheet> find(Actor person, String sheet) {
        return reads.as(
                person,
                client ->
                        client.sql(
                                        """
                                        SELECT base_version, content, page, step, saved_at FROM unsaved_sheet
                                        WHERE person = :person AND sheet = :sheet
                                        """)
                                .param("person", person.id().value())
                                .param("sheet", sheet)
                                .query((row, number) -> work(row))
                                .optional());
    }

    @Override
    public List<OfNew> ofNew(Actor person) {
        return reads.as(
                person,
                client ->
                        client.sql(
                                        """
                                        SELECT * FROM unsaved_sheet
                                        WHERE person = :person AND starts_with(sheet, :new)
                                        ORDER BY saved_at DESC LIMIT :most
                                        """)
                                .param("person", person.id().value())
                                .param("new", NEW)
                                .param("most", MOST_NEW)
                                .query(
                                        (row, number) ->
                                                new OfNew(row.getString("sheet"), work(row)))
                                .list());
    }

    private static UnsavedSheet work(ResultSet row) throws SQLException {
        return new UnsavedSheet(
                row.getObject("base_version", Long.class),
                row.getString("content"),
                row.getString("page"),
                row.getLong("step"),
                row.getTimestamp("saved_at").toInstant());
    }

    @Override
    public Kept keep(Actor person, String sheet, UnsavedSheet work, String seen) {
        dropOld();
        int written = write(person, sheet, work, UNLESS_NEWER, seen);
        UnsavedSheet present = find(person, sheet).orElse(null);
        boolean overtaken = present != null && present.page().equals(work.page());
        return new Kept(written == 1 || overtaken, present);
    }

    @Override
    public void replace(Actor person, String sheet, UnsavedSheet work) {
        dropOld();
        write(person, sheet, work, "", "");
    }

    private int write(Actor person, String sheet, UnsavedSheet work, String when, String seen) {
        JdbcClient.StatementSpec statement =
                writer.sql(INSERT + when)
                        .param("person", person.id().value())
                        .param("name", person.name())
                        .param("sheet", sheet)
                        .param("base", work.baseVersion())
                        .param("page", work.page())
                        .param("step", work.step())
                        .param("content", work.content())
                        .param("at", Timestamp.from(work.savedAt()));
        return (when.isEmpty() ? statement : statement.param("seen", seen)).update();
    }

    /** With every write, by index: there is nothing else to remember or to run. */
    private void dropOld() {
        writer.sql("DELETE FROM unsaved_sheet WHERE saved_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(Duration.ofDays(DAYS_KEPT))))
                .update();
    }

    @Override
    public void forget(Actor person, String sheet) {
        writer.sql("DELETE FROM unsaved_sheet WHERE person = :person AND sheet = :sheet")
                .param("person", person.id().value())
                .param("sheet", sheet)
                .update();
    }

    @Override
    public void forgetSaved(Actor person, String sheet, String page, String seen) {
        writer.sql(
                        """
                        DELETE FROM unsaved_sheet WHERE person = :person AND sheet = :sheet
                            AND (page = :page OR page || ':' || step = :seen)
                        """)
                .param("person", person.id().value())
                .param("sheet", sheet)
                .param("page", page)
                .param("seen", seen)
                .update();
    }

    @Override
    public long unsavedOf(Actor viewer, Collection<ProjectId> projects) {
        return reads.as(
                viewer,
                client ->
                        client.sql(
                                        "SELECT count(DISTINCT sheet) FROM sheet_presence WHERE sheet = ANY(:ids)")
                                .param(
                                        "ids",
                                        projects.stream()
                                                .map(ProjectId::toString)
                                                .toArray(String[]::new))
                                .query(Long.class)
                                .single());
    }

    @Override
    public List<Presence> others(Actor viewer, String sheet) {
        return reads.as(
                viewer,
                client ->
                        client.sql(
                                        """
                                        SELECT person_name, saved_at FROM sheet_presence
                                        WHERE sheet = :sheet AND person <> :person ORDER BY saved_at DESC
                                        """)
                                .param("sheet", sheet)
                                .param("person", viewer.id().value())
                                .query(
                                        (row, number) ->
                                                new Presence(
                                                        row.getString(1),
                                                        row.getTimestamp(2).toInstant()))
                                .list());
    }
}
