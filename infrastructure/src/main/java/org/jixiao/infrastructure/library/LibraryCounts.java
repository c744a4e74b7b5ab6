package org.jixiao.infrastructure.library;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jixiao.infrastructure.library.LibraryUse.Key;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts what is used, only where something changed. Each counter is locked first and counted by a
 * second statement, which sees what the one who held the lock has written; locks are taken in one
 * order.
 */
final class LibraryCounts {

    private static final String CHANGED =
            """
            WITH changed AS (
                SELECT * FROM unnest(:names, :codes, :forms, :units) AS c(name, code, form, unit_code))
            """;

    private static final List<String> RECOUNT_UNITS =
            List.of(
                    CHANGED
                            + """
                            INSERT INTO library_unit (name, code, form, unit_code, uses, last_on)
                            SELECT name, code, form, unit_code, 0, 'epoch' FROM changed
                            ORDER BY name, code, form, unit_code
                            ON CONFLICT (name, code, form, unit_code) DO UPDATE SET uses = library_unit.uses
                            """,
                    CHANGED
                            + """
                            UPDATE library_unit u SET uses = n.uses, last_on = n.last_on
                            FROM (SELECT c.name, c.code, c.form, c.unit_code, count(l.project_id) AS uses,
                                    coalesce(max(l.approved_on), 'epoch') AS last_on
                                FROM changed c LEFT JOIN library_use l USING (name, code, form, unit_code)
                                GROUP BY 1, 2, 3, 4) n
                            WHERE (u.name, u.code, u.form, u.unit_code) = (n.name, n.code, n.form, n.unit_code)
                            """,
                    CHANGED
                            + """
                            DELETE FROM library_unit u USING changed c
                            WHERE (u.name, u.code, u.form, u.unit_code) = (c.name, c.code, c.form, c.unit_code)
                                AND u.uses = 0
                            """);

    private static final List<String> RECOUNT_NAMES =
            List.of(
                    CHANGED
                            + """
                            INSERT INTO library_indicator (name, code, uses, units)
                            SELECT DISTINCT name, code, 0, 0 FROM changed ORDER BY name, code
                            ON CONFLICT (name, code) DO UPDATE SET uses = library_indicator.uses
                            """,
                    CHANGED
                            + """
                            UPDATE library_indicator i SET uses = n.uses, units = n.units
                            FROM (SELECT c.name, c.code, coalesce(sum(u.uses), 0) AS uses,
                                    count(DISTINCT u.unit_code) AS units
                                FROM (SELECT DISTINCT name, code FROM changed) c
                                LEFT JOIN library_unit u USING (name, code) GROUP BY 1, 2) n
                            WHERE (i.name, i.code) = (n.name, n.code)
                            """,
                    CHANGED
                            + """
                            DELETE FROM library_indicator i USING changed c
                            WHERE (i.name, i.code) = (c.name, c.code) AND i.uses = 0
                            """);

    private final JdbcClient client;

    LibraryCounts(JdbcClient client) {
        this.client = client;
    }

    /** These projects use exactly these indicators from now on. */
    void write(List<String> projects, List<LibraryUse> uses) {
        recountNames(writeOfUnits(projects, uses));
    }

    /**
     * The same, but the sums of all units are left as they are: for a rebuild, in which the names
     * of each batch are those of nearly all others, and which counts all anew at its end.
     *
     * @return what has changed
     */
    Set<Key> writeOfUnits(List<String> projects, List<LibraryUse> uses) {
        Set<LibraryUse> before = new HashSet<>(present(projects));
        if (before.equals(new HashSet<>(uses))) {
            return Set.of();
        }
        Set<Key> changed = new TreeSet<>();
        before.forEach(use -> changed.add(use.key()));
        uses.forEach(use -> changed.add(use.key()));
        client.sql("DELETE FROM library_use WHERE project_id = ANY(:ids)")
                .param("ids", projects.toArray(String[]::new))
                .update();
        insert(uses);
        RECOUNT_UNITS.forEach(statement -> keys(client.sql(statement), changed).update());
        return changed;
    }

    private List<LibraryUse> present(List<String> projects) {
        return client.sql(
                        """
                        SELECT project_id, position, name, code, form, unit_code, approved_on
                        FROM library_use WHERE project_id = ANY(:ids)
                        """)
                .param("ids", projects.toArray(String[]::new))
                .query(
                        (row, number) ->
                                new LibraryUse(
                                        row.getString(1),
                                        row.getInt(2),
                                        new Key(
                                                row.getString(3),
                                                row.getString(4),
                                                row.getString(5),
                                                row.getString(6)),
                                        row.getDate(7).toLocalDate()))
                .list();
    }

    private void insert(List<LibraryUse> uses) {
        if (uses.isEmpty()) {
            return;
        }
        keys(
                        client.sql(
                                """
                                INSERT INTO library_use (project_id, position, name, code, form, unit_code, approved_on)
                                SELECT * FROM unnest(:ids, :positions, :names, :codes, :forms, :units, :dates)
                                """),
                        uses.stream().map(LibraryUse::key).toList())
                .param("ids", texts(uses, LibraryUse::project))
                .param("positions", uses.stream().map(LibraryUse::position).toArray(Integer[]::new))
                .param(
                        "dates",
                        uses.stream()
                                .map(use -> Date.valueOf(use.approvedOn()))
                                .toArray(Date[]::new))
                .update();
    }

    private void recountNames(Set<Key> changed) {
        if (!changed.isEmpty()) {
            RECOUNT_NAMES.forEach(statement -> keys(client.sql(statement), changed).update());
        }
    }

    /** What was left behind by a fault is found as well: all keys, used or only counted. */
    void countAllAnew() {
        Set<Key> all =
                new TreeSet<>(
                        client.sql(
                                        """
                                        SELECT name, code, form, unit_code FROM library_use
                                        UNION SELECT name, code, form, unit_code FROM library_unit
                                        UNION SELECT name, code, '', '' FROM library_indicator
                                        """)
                                .query((row, number) -> key(row))
                                .list());
        RECOUNT_UNITS.forEach(statement -> keys(client.sql(statement), all).update());
        recountNames(all);
    }

    /** The sums of all units for every name, from what is counted of each unit. */
    void countNamesAnew() {
        recountNames(
                new TreeSet<>(
                        client.sql(
                                        """
                                        SELECT name, code, '', '' FROM library_unit
                                        UNION SELECT name, code, '', '' FROM library_indicator
                                        """)
                                .query((row, number) -> key(row))
                                .list()));
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }

    private static JdbcClient.StatementSpec keys(
            JdbcClient.StatementSpec statement, Collection<Key> keys) {
        return statement
                .param("names", texts(keys, Key::name))
                .param("codes", texts(keys, Key::code))
                .param("forms", texts(keys, Key::form))
                .param("units", texts(keys, Key::unit));
    }

    private static <T> String[] texts(Collection<T> all, Function<T, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }
}
