package org.jixiao.application.table.imports;

import static org.jixiao.application.table.ComplaintKind.CHOICE_NEEDED;
import static org.jixiao.application.table.ComplaintKind.NOT_REVISABLE;
import static org.jixiao.application.table.ComplaintKind.REFUSED;
import static org.jixiao.application.table.ComplaintKind.STALE_VERSION;

import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.application.bulk.BulkRejection;
import org.jixiao.application.project.ProjectFiling.Imported;
import org.jixiao.application.project.ProjectFiling.Revised;
import org.jixiao.application.shared.Attempt;
import org.jixiao.application.shared.DispatchRejection.StaleVersion;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.imports.ImportResult.Outcome;
import org.jixiao.domain.project.Origin;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectRejection.AlreadyFiled;
import org.jixiao.domain.project.ProjectRejection.WrongState;
import org.jixiao.domain.project.Source;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** What is to be done about a row of an upload, given what a person wants of it. */
sealed interface RowStep {

    /** Nothing is left to do. */
    record Settled(ImportResult result) implements RowStep {}

    /** A project of its own. */
    record ToFile(ImportRow row, Imported project) implements RowStep {

        /** A row that was filed at an earlier try, whose note was lost, is filed as well. */
        ImportResult result(Attempt attempt) {
            Rejection why = refusal(attempt);
            return why == null || why instanceof AlreadyFiled
                    ? ImportResult.of(row, Outcome.DONE, project.id())
                    : refused(row, REFUSED, why.sentence()).result();
        }
    }

    /** The new sheet of a project that is there. */
    record ToRevise(ImportRow row, Revised project) implements RowStep {

        ImportResult result(Attempt attempt) {
            Rejection why = refusal(attempt);
            if (why != null) {
                return notRevised(row, why).result();
            }
            return ImportResult.of(
                    row,
                    attempt.orThrow().changed() ? Outcome.REVISED : Outcome.UNCHANGED,
                    project.id());
        }
    }

    /**
     * @param choice null where all rows are wanted and nothing was chosen
     */
    static RowStep of(StoredImport stored, ImportRow row, @Nullable RowChoice choice) {
        ProjectId filed = row.filedAs();
        if (filed != null) {
            return new Settled(ImportResult.of(row, Outcome.UNCHANGED, filed));
        }
        if (!row.fileable()) {
            return new Settled(ImportResult.refused(row, firstObstacle(row)));
        }
        boolean revise = choice != null && choice.kind() == RowChoice.Kind.REVISE;
        Counterpart existing = row.existing();
        if (existing == null) {
            return revise
                    ? refused(row, NOT_REVISABLE, "没有可以修订的同名项目，或者同名的不止一个。请重新查看预览；需要的话另建一个。")
                    : toFile(stored, row);
        }
        if (existing.identical()) {
            return new Settled(ImportResult.of(row, Outcome.UNCHANGED, existing.id()));
        }
        if (choice == null) {
            return refused(row, CHOICE_NEEDED, choose(existing));
        }
        return revise ? toRevise(stored, row, existing, choice.version()) : toFile(stored, row);
    }

    private static RowStep toFile(StoredImport stored, ImportRow row) {
        ImportedProject project = row.project();
        try {
            return new ToFile(
                    row,
                    new Imported(
                            stored.id().projectOf(project.row()),
                            Objects.requireNonNull(row.unit()),
                            SheetsOfTables.sheet(project),
                            source(stored, row)));
        } catch (IllegalArgumentException beyondWhatASheetHolds) {
            return refused(row, REFUSED, String.valueOf(beyondWhatASheetHolds.getMessage()));
        }
    }

    private static RowStep toRevise(
            StoredImport stored, ImportRow row, Counterpart existing, @Nullable Long seen) {
        if (seen != null && seen != existing.version()) {
            return refused(row, STALE_VERSION, stale(row, existing, seen));
        }
        Rejection refusal = existing.refusal();
        return refusal == null
                ? new ToRevise(
                        row,
                        new Revised(
                                existing.id(),
                                existing.version(),
                                Objects.requireNonNull(existing.sheet()),
                                new Origin(stored.id().toString(), source(stored, row))))
                : notRevised(row, refusal);
    }

    private static Source source(StoredImport stored, ImportRow row) {
        return row.answers().source(stored.fileName(), row.project().row());
    }

    private static Settled notRevised(ImportRow row, Rejection why) {
        return why instanceof StaleVersion
                ? refused(row, STALE_VERSION, why.sentence())
                : refused(row, NOT_REVISABLE, withAdvice(why));
    }

    private static String stale(ImportRow row, Counterpart existing, long seen) {
        return "已有项目 %s“%s”在您查看之后被修改（您看到的是第 %d 版，现为第 %d 版），没有修订。请重新查看差异，再作选择。"
                .formatted(existing.code(), row.project().name(), seen, existing.version());
    }

    private static String choose(Counterpart existing) {
        Rejection refusal = existing.refusal();
        String found = "已有同名项目 " + existing.code() + "，内容有差异";
        return refusal == null
                ? found + "：请选择修订它，或者另建一个。"
                : found + "，现在不能修订它：" + withAdvice(refusal) + "确是另一个项目的，请选择另建。";
    }

    private static String withAdvice(Rejection why) {
        return why.sentence() + (why instanceof WrongState wrong ? whatToDo(wrong.phase()) : "");
    }

    private static String whatToDo(Phase phase) {
        return switch (phase) {
            case AT_DISTRICT, SUBMITTED -> "要按表修订，请先撤回送审。";
            case UNDER_REVIEW, REVIEWED -> "要按表修订，请等审核人员退回。";
            case APPROVED, DISCLOSED -> "已批复的项目，请先发起调整。";
            default -> "";
        };
    }

    private static Settled refused(ImportRow row, ComplaintKind kind, String why) {
        return new Settled(
                ImportResult.refused(
                        row, Complaint.of(kind, "第 " + row.project().row() + " 行", why)));
    }

    /** Null where it was done; what went wrong against no rule stops no other row. */
    private static @Nullable Rejection refusal(Attempt attempt) {
        if (attempt instanceof Attempt.Failed failed) {
            if (failed.why() instanceof Refused refused) {
                return refused.rejection();
            }
            System.getLogger(RowStep.class.getName())
                    .log(System.Logger.Level.ERROR, "a row failed", failed.why());
            return new BulkRejection.ItemFailed();
        }
        return null;
    }

    private static Complaint firstObstacle(ImportRow row) {
        return Stream.concat(row.project().complaints().stream(), row.complaints().stream())
                .filter(Complaint::blocks)
                .findFirst()
                .orElseThrow();
    }
}
