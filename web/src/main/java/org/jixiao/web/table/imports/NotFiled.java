package org.jixiao.web.table.imports;

import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.imports.Counterpart;
import org.jixiao.application.table.imports.FilingJob;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Why the last confirmation did nothing with a row.
 *
 * @param problem what the rules said; null where it was never its turn
 * @param ended how the job ended that never came to it; null where it did
 */
record NotFiled(@Nullable Complaint problem, FilingJob.@Nullable State ended) {

    /** Whether it was left alone and can be confirmed again as it is. */
    boolean again(ImportRow row) {
        return ended != null && row.open();
    }

    /** What has become of a row that was confirmed before; empty where there is nothing to say. */
    String changedSince() {
        return problem != null && problem.code().equals(ComplaintKind.CHANGED_SINCE.code())
                ? problem.text()
                : "";
    }

    /** In the reader's language where the row still stands as it did. */
    String why(ImportRow row) {
        if (problem == null) {
            return Messages.of("table.filing.notTried." + ended);
        }
        Counterpart existing = row.existing();
        if (existing == null || !row.differs()) {
            return problem.text();
        }
        if (problem.code().equals(ComplaintKind.CHOICE_NEEDED.code())) {
            return choice(existing);
        }
        return problem.code().equals(ComplaintKind.STALE_VERSION.code())
                ? Messages.of(
                        "table.revise.changed",
                        existing.code(),
                        row.project().name(),
                        String.valueOf(existing.version()))
                : notRevisable(existing, problem.text());
    }

    private static String notRevisable(Counterpart existing, String otherwise) {
        return existing.refusal() == null
                ? otherwise
                : Messages.of("table.revise.not", ExistingView.reason(existing));
    }

    /** What is to be chosen for a row that is a project already, or why there is no choice. */
    static String choice(Counterpart existing) {
        return existing.revisable()
                ? Messages.of("table.choice.needed")
                : Messages.of("table.choice.onlyAnother", ExistingView.reason(existing));
    }
}
