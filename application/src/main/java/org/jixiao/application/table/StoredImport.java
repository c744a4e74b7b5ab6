package org.jixiao.application.table;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jixiao.domain.shared.ProjectId;

/**
 * An uploaded document with what was read in it.
 *
 * @param table as it was read; what people said of it is in {@code answers}
 * @param filed the projects already filed from it or found to be the same, by row
 * @param revised the rows that have revised theirs
 * @param answers by row
 */
public record StoredImport(
        ImportId id,
        String fileName,
        Instant uploadedAt,
        String uploadedBy,
        ImportedTable table,
        Map<Integer, ProjectId> filed,
        Set<Integer> revised,
        Map<Integer, RowAnswers> answers) {

    public StoredImport {
        revised = Set.copyOf(revised);
        filed = Map.copyOf(filed);
        answers = Map.copyOf(answers);
    }

    /** One that has revised nothing. */
    public StoredImport(
            ImportId id,
            String fileName,
            Instant uploadedAt,
            String uploadedBy,
            ImportedTable table,
            Map<Integer, ProjectId> filed,
            Map<Integer, RowAnswers> answers) {
        this(id, fileName, uploadedAt, uploadedBy, table, filed, Set.of(), answers);
    }

    public RowAnswers answersOf(int row) {
        return answers.getOrDefault(row, RowAnswers.NONE);
    }
}
