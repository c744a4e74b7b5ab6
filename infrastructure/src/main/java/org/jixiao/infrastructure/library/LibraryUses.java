package org.jixiao.infrastructure.library;

import java.sql.Date;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jixiao.infrastructure.library.LibraryUse.Key;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of indicators of the sheets in force, from which is counted. */
final class LibraryUses {

    private final JdbcClient client;

    LibraryUses(JdbcClient client) {
        this.client = client;
    }

    List<LibraryUse> of(List<String> projects) {
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

    void insert(List<LibraryUse> uses) {
        if (uses.isEmpty()) {
            return;
        }
        List<Key> keys = uses.stream().map(LibraryUse::key).toList();
        client.sql(
                        """
                        INSERT INTO library_use (project_id, position, name, code, form, unit_code, approved_on)
                        SELECT * FROM unnest(:ids, :positions, :names, :codes, :forms, :units, :dates)
                        """)
                .param("names", texts(keys, Key::name))
                .param("codes", texts(keys, Key::code))
                .param("forms", texts(keys, Key::form))
                .param("units", texts(keys, Key::unit))
                .param("ids", texts(uses, LibraryUse::project))
                .param("positions", uses.stream().map(LibraryUse::position).toArray(Integer[]::new))
                .param(
                        "dates",
                        uses.stream()
                                .map(use -> Date.valueOf(use.approvedOn()))
                                .toArray(Date[]::new))
                .update();
    }

    /** These projects have exactly these rows from now on. */
    void replace(List<String> projects, List<LibraryUse> uses) {
        client.sql("DELETE FROM library_use WHERE project_id = ANY(:ids)")
                .param("ids", projects.toArray(String[]::new))
                .update();
        insert(uses);
    }

    static <T> String[] texts(Collection<T> all, Function<T, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }
}
