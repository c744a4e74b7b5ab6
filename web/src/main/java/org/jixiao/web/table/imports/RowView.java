package org.jixiao.web.table.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.imports.Counterpart;
import org.jixiao.application.table.imports.ImportResult.Outcome;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.table.Wan;
import org.jspecify.annotations.Nullable;

/**
 * A project that was read, as pages show it.
 *
 * @param unit the name above it in the document
 * @param projectId the project it has become; empty while it has not
 * @param existing the project that it is already; null where there is none
 * @param namesakes the projects of its unit that bear its name, unless it reads like one of them
 * @param reason why it cannot be filed; empty when it can
 */
record RowView(
        int row,
        String name,
        String unit,
        Wan total,
        Wan fiscalAppropriation,
        Wan specialAccountAppropriation,
        Wan otherFunds,
        String targetStatement,
        List<ImportedIndicator> indicators,
        String confidence,
        List<RowMark> marks,
        List<Note> notes,
        String projectId,
        @Nullable ExistingView existing,
        List<Namesake> namesakes,
        boolean open,
        String reason,
        String word,
        String shape,
        String style) {

    /**
     * @param refused what the rules said to rows that were just confirmed
     */
    static RowView of(ImportRow row, Map<Integer, NotFiled> refused) {
        ImportedProject project = row.project();
        List<Complaint> complaints = RowFilter.complaints(row).toList();
        NotFiled notFiled = refused.get(project.row());
        String reason = reason(row, complaints, notFiled);
        List<String> state =
                notFiled != null && notFiled.again(row)
                        ? stopped(notFiled)
                        : state(row, complaints, reason);
        return new RowView(
                project.row(),
                project.name(),
                project.unit() == null ? Messages.of("table.unit.none") : project.unit(),
                new Wan(project.total()),
                new Wan(project.fiscalAppropriation()),
                new Wan(project.specialAccountAppropriation()),
                new Wan(project.otherFunds()),
                project.targetStatement(),
                project.indicators(),
                project.confidence().multiply(BigDecimal.valueOf(100)).intValue() + "%",
                RowMark.of(row),
                complaints.stream().map(c -> Note.of(c, "")).toList(),
                row.filedAs() == null ? "" : row.filedAs().toString(),
                ExistingView.of(row),
                Namesake.of(row),
                row.open(),
                reason,
                state.get(0),
                state.get(1),
                state.get(2));
    }

    private static String reason(
            ImportRow row, List<Complaint> complaints, @Nullable NotFiled refused) {
        if (row.filedAs() != null) {
            return refused == null ? "" : refused.changedSince();
        }
        return refused != null
                ? refused.why(row)
                : complaints.stream()
                        .filter(Complaint::blocks)
                        .map(Complaint::text)
                        .findFirst()
                        .orElse("");
    }

    /** Nothing stands against it: the job was cancelled or given up before its turn. */
    private static List<String> stopped(NotFiled notFiled) {
        return List.of(Messages.of("table.filing.left." + notFiled.ended()), "■", "is-warning");
    }

    private static List<String> state(ImportRow row, List<Complaint> complaints, String reason) {
        if (row.became() != null) {
            return became(row.became());
        }
        if (!reason.isEmpty() && !row.differs()) {
            return List.of(Messages.of("table.refusedRow"), "✕", "is-REJECTED");
        }
        if (row.identical()) {
            return became(Outcome.UNCHANGED);
        }
        Counterpart existing = row.existing();
        if (existing != null) {
            int places = existing.differences().size();
            return List.of(Messages.of("table.differs", places), "≠", "is-warning");
        }
        return complaints.isEmpty()
                ? List.of(Messages.of("table.creatable"), "○", "is-SUBMITTED")
                : List.of(Messages.of("table.creatable.check"), "!", "is-warning");
    }

    private static List<String> became(Outcome outcome) {
        return switch (outcome) {
            case REVISED -> List.of(Messages.of("table.revised"), "✓", "is-REVIEWED");
            case UNCHANGED -> List.of(Messages.of("table.same"), "=", "is-DRAFT");
            default -> List.of(Messages.of("table.created"), "✓", "is-REVIEWED");
        };
    }

    /** The project that it has become or is already; empty where there is none. */
    public String target() {
        return projectId.isEmpty() && existing != null ? existing.projectId() : projectId;
    }

    /** Whether it waits for somebody to choose, and nobody has. */
    public boolean undecided() {
        return projectId.isEmpty() && existing != null && existing.differences() > 0;
    }

    /** What became of it, or what is to be done, on the page of results. */
    public String explanation() {
        if (!reason.isEmpty()) {
            return reason;
        }
        if (open) {
            return Messages.of("table.notChosen");
        }
        return undecided() && existing != null ? existing.choice() : "";
    }
}
