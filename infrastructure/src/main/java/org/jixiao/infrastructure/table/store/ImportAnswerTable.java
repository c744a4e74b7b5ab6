package org.jixiao.infrastructure.table.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.application.table.imports.AnswerField;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.KeptAnswer;
import org.jixiao.application.table.imports.RowAnswers;
import org.jixiao.application.table.imports.RowAnswers.Answer;
import org.jixiao.application.table.imports.RowAnswers.Check;
import org.jixiao.domain.shared.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people said of the rows of an upload, one line per field. */
final class ImportAnswerTable {

    /** The field of a line that says that a row was compared with the document. */
    private static final String CHECKED = "checked";

    private static final String KEEP =
            """
            WITH given AS (
                SELECT * FROM unnest(:rows, :fields, :texts, :by, :names, :at)
                    AS g(row_number, field, answer, answered_by, answered_by_name, answered_at)
            ), gone AS (
                DELETE FROM table_import_answer a USING given g
                WHERE a.import_id = :id AND a.row_number = g.row_number AND a.field = g.field
                  AND g.answer IS NULL
            )
            INSERT INTO table_import_answer
                (import_id, row_number, field, answer, answered_by, answered_by_name, answered_at)
            SELECT :id, row_number, field, answer, answered_by, answered_by_name, answered_at
            FROM given WHERE answer IS NOT NULL
            ON CONFLICT (import_id, row_number, field) DO UPDATE SET
                answer = excluded.answer, answered_by = excluded.answered_by,
                answered_by_name = excluded.answered_by_name, answered_at = excluded.answered_at
            """;

    private static final String ANSWERS =
            """
            SELECT row_number, field, answer, answered_by, answered_by_name, answered_at
            FROM table_import_answer WHERE import_id = :id""";

    private static final String NAMES =
            "SELECT row_number, answer FROM table_import_answer WHERE import_id = :id AND field = :field";

    private ImportAnswerTable() {}

    static Map<Integer, RowAnswers> of(JdbcClient client, String id, Integer @Nullable [] rows) {
        Map<Integer, RowAnswers> answers = new HashMap<>();
        OfRows.select(client, ANSWERS, id, rows)
                .query(
                        (row, number) ->
                                answers.merge(row.getInt(1), one(row), ImportAnswerTable::both))
                .list();
        return answers;
    }

    /** The names that people have given rows, by row. */
    static Map<Integer, String> names(JdbcClient client, String id) {
        Map<Integer, String> names = new HashMap<>();
        client.sql(NAMES)
                .param("id", id)
                .param("field", AnswerField.NAME.key())
                .query((row, number) -> names.put(row.getInt(1), row.getString(2)))
                .list();
        return names;
    }

    private static RowAnswers one(ResultSet row) throws SQLException {
        ActorId by = new ActorId(row.getString("answered_by"));
        String name = row.getString("answered_by_name");
        var at = row.getTimestamp("answered_at").toInstant();
        String field = row.getString("field");
        if (field.equals(CHECKED)) {
            return new RowAnswers(Map.of(), new Check(by, name, at));
        }
        Answer answer = new Answer(row.getString("answer"), by, name, at);
        return new RowAnswers(Map.of(AnswerField.of(field).orElseThrow(), answer), null);
    }

    private static RowAnswers both(RowAnswers one, RowAnswers other) {
        Map<AnswerField, Answer> fields = new EnumMap<>(AnswerField.class);
        fields.putAll(one.fields());
        fields.putAll(other.fields());
        return new RowAnswers(fields, one.check() == null ? other.check() : one.check());
    }

    static void keep(JdbcClient writer, ImportId id, List<KeptAnswer> kept) {
        Lines lines = new Lines(kept.size());
        for (int at = 0; at < kept.size(); at++) {
            KeptAnswer line = kept.get(at);
            Answer answer = line.answer();
            lines.rows[at] = line.row();
            lines.fields[at] = line.field().key();
            if (answer != null) {
                lines.said(
                        at,
                        answer.value(),
                        answer.by(),
                        answer.name(),
                        Timestamp.from(answer.at()));
            }
        }
        lines.keep(writer, id);
    }

    static void check(JdbcClient writer, ImportId id, Set<Integer> rows, Check check) {
        Lines lines = new Lines(rows.size());
        int at = 0;
        for (int row : rows) {
            lines.rows[at] = row;
            lines.fields[at] = CHECKED;
            lines.said(at++, "", check.by(), check.name(), Timestamp.from(check.at()));
        }
        lines.keep(writer, id);
    }

    /** The lines as columns. */
    private static final class Lines {
        private final Integer[] rows;
        private final String[] fields;
        private final String[] texts;
        private final String[] by;
        private final String[] names;
        private final Timestamp[] at;

        Lines(int count) {
            rows = new Integer[count];
            fields = new String[count];
            texts = new String[count];
            by = new String[count];
            names = new String[count];
            at = new Timestamp[count];
        }

        void said(int line, String text, ActorId person, String name, Timestamp when) {
            texts[line] = text;
            by[line] = person.value();
            names[line] = name;
            at[line] = when;
        }

        void keep(JdbcClient writer, ImportId id) {
            if (rows.length > 0) {
                writer.sql(KEEP)
                        .param("id", id.toString())
                        .param("rows", rows)
                        .param("fields", fields)
                        .param("texts", texts)
                        .param("by", by)
                        .param("names", names)
                        .param("at", at)
                        .update();
            }
        }
    }
}
