package org.jixiao.application.table;

import java.time.Instant;
import java.util.Map;
import org.jixiao.domain.shared.ProjectId;

/**
 * An uploaded document with what was read in it.
 *
 * @param table as it was read; what people said of it is in {@code answers}
 * @param filed the projects already filed from it, by row
 * @param answers by row
 */
public record StoredImport(
        ImportId id,
        String fileName,
        Instant uploadedAt,
        String uploadedBy,
        ImportedTable table,
        Map<Integer, ProjectId> filed,
        Map<Integer, RowAnswers> answers) {

    public StoredImport {
        filed = Map.copyOf(filed);
        answers = Map.copyOf(answers);
    }

    public RowAnswers answersOf(int row) {
        return answers.getOrDefault(row, RowAnswers.NONE);
    }
}
