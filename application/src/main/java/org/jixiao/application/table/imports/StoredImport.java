package org.jixiao.application.table.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded document with what was read in it.
 *
 * @param indicators how many were read in all of it
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
        int indicators,
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
        this(
                id,
                fileName,
                uploadedAt,
                uploadedBy,
                table.projects().stream().mapToInt(one -> one.indicators().size()).sum(),
                table,
                filed,
                Set.of(),
                answers);
    }

    /** How a row came to be a project; null while it has not. */
    ImportResult.@Nullable Outcome outcome(int row) {
        ProjectId project = filed.get(row);
        if (project == null) {
            return null;
        }
        if (revised.contains(row)) {
            return ImportResult.Outcome.REVISED;
        }
        return project.equals(id.projectOf(row))
                ? ImportResult.Outcome.DONE
                : ImportResult.Outcome.UNCHANGED;
    }

    public RowAnswers answersOf(int row) {
        return answers.getOrDefault(row, RowAnswers.NONE);
    }

    /** The same, with a word where its title names another year than it is brought in for. */
    StoredImport intended(FiscalYear chosen) {
        Integer said = table.year();
        return said == null || said == chosen.value()
                ? this
                : with(
                        table.noting(
                                Complaint.of(
                                        ComplaintKind.YEAR_MISMATCH,
                                        "表头",
                                        "表头写的是 %d 年，现在要导入的是 %d 年度，请确认年度没有选错。"
                                                .formatted(said, chosen.value()))));
    }

    /** The same with these projects. */
    StoredImport with(List<ImportedProject> projects) {
        return with(table.with(projects));
    }

    private StoredImport with(ImportedTable other) {
        return new StoredImport(
                id, fileName, uploadedAt, uploadedBy, indicators, other, filed, revised, answers);
    }
}
