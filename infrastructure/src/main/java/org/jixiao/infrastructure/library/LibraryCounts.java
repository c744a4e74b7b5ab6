package org.jixiao.infrastructure.library;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jixiao.infrastructure.library.LibraryUse.Key;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts what is used, only where something changed. What comes into force is added to its
 * counters. Where something goes out of force they are counted anew, since the latest of what is
 * left must be found: each is locked first and counted by a second statement, which sees what the
 * one who held the lock has written. Locks are taken in one order.
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

    private static final String ADD_TO_UNITS =
            """
            INSERT INTO library_unit AS u (name, code, form, unit_code, uses, last_on)
            SELECT name, code, form, unit_code, count(*), :on
            FROM unnest(:names, :codes, :forms, :units) AS c(name, code, form, unit_code)
            GROUP BY name, code, form, unit_code ORDER BY name, code, form, unit_code
            ON CONFLICT (name, code, form, unit_code) DO UPDATE
            SET uses = u.uses + excluded.uses, last_on = greatest(u.last_on, excluded.last_on)
            RETURNING u.name, u.code, u.form, u.unit_code, old.uses IS NULL AS is_new
            """;

    private static final String ADD_TO_NAMES =
            """
            INSERT INTO library_indicator AS i (name, code, uses, units)
            SELECT name, code, count(*), 1
            FROM unnest(:names, :codes) AS c(name, code)
            GROUP BY name, code ORDER BY name, code
            ON CONFLICT (name, code) DO UPDATE SET uses = i.uses + excluded.uses
            """;

    private final JdbcClient client;
    private final LibraryUses rows;

    LibraryCounts(JdbcClient client) {
        this.client = client;
        this.rows = new LibraryUses(client);
    }

    /** These projects use exactly these indicators from now on. */
    void write(List<String> projects, List<LibraryUse> uses) {
        if (rows.of(projects).isEmpty()) {
            rows.insert(uses);
            uses.stream().collect(Collectors.groupingBy(LibraryUse::approvedOn)).forEach(this::add);
        } else {
            recountNames(writeOfUnits(projects, uses));
        }
    }

    private void add(LocalDate on, List<LibraryUse> uses) {
        List<Key> keys = uses.stream().map(LibraryUse::key).toList();
        Set<Key> elsewhere = new TreeSet<>();
        keys(client.sql(ADD_TO_UNITS), keys)
                .param("on", Date.valueOf(on))
                .query(
                        row -> {
                            if (row.getBoolean("is_new")) {
                                elsewhere.add(key(row));
                            }
                        });
        client.sql(ADD_TO_NAMES)
                .param("names", LibraryUses.texts(keys, Key::name))
                .param("codes", LibraryUses.texts(keys, Key::code))
                .update();
        recountNames(elsewhere);
    }

    /**
     * The same, but the sums of all units are left as they are: for a rebuild, in which the names
     * of each batch are those of nearly all others, and which counts all anew at its end.
     *
     * @return what has changed
     */
    Set<Key> writeOfUnits(List<String> projects, List<LibraryUse> uses) {
        Set<LibraryUse> before = new HashSet<>(rows.of(projects));
        if (before.equals(new HashSet<>(uses))) {
            return Set.of();
        }
        Set<Key> changed = new TreeSet<>();
        before.forEach(use -> changed.add(use.key()));
        uses.forEach(use -> changed.add(use.key()));
        rows.replace(projects, uses);
        RECOUNT_UNITS.forEach(statement -> keys(client.sql(statement), changed).update());
        return changed;
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
                .param("names", LibraryUses.texts(keys, Key::name))
                .param("codes", LibraryUses.texts(keys, Key::code))
                .param("forms", LibraryUses.texts(keys, Key::form))
                .param("units", LibraryUses.texts(keys, Key::unit));
    }
}
