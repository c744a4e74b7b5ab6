package org.jixiao.application.table.imports;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jixiao.domain.project.Source;
import org.jixiao.domain.shared.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * What people said of one row of an upload.
 *
 * @param check who compared the inferred fields with the document (已核对); null while nobody has
 */
public record RowAnswers(Map<AnswerField, Answer> fields, @Nullable Check check) {

    public static final RowAnswers NONE = new RowAnswers(Map.of(), null);

    public RowAnswers {
        fields = Map.copyOf(fields);
    }

    /**
     * @param value the text of the field; amounts in 万元, the unit's name, indicators in the
     *     notation of the table
     */
    public record Answer(String value, ActorId by, String name, Instant at) {}

    public record Check(ActorId by, String name, Instant at) {}

    public boolean answers(String field) {
        return AnswerField.of(field).map(fields::containsKey).orElse(false);
    }

    public boolean answersAnAmount() {
        return fields.keySet().stream().anyMatch(AnswerField::isAmount);
    }

    /** Where the sheet comes from, with those who had a part in it. */
    Source source(String document, int row) {
        List<Source.Answer> answers =
                fields.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(
                                e ->
                                        new Source.Answer(
                                                e.getKey().key(),
                                                e.getValue().by(),
                                                e.getValue().name(),
                                                e.getValue().at()))
                        .toList();
        return new Source(
                document,
                row,
                answers,
                check == null ? null : new Source.Check(check.by(), check.name(), check.at()));
    }
}
