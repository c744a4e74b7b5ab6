package org.jixiao.application.table.exports;

import java.util.List;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.application.audit.ProjectSnapshot;
import org.jixiao.domain.review.Grades;
import org.jspecify.annotations.Nullable;

/**
 * One project as it is to be printed on the official forms.
 *
 * @param unitName the name of its unit on the day of printing
 * @param history every event up to the snapshot
 * @param grades of the review that stands, null where none does
 * @param opinion of that review, empty likewise
 */
public record ProjectSheet(
        ProjectSnapshot snapshot,
        String unitName,
        List<HistoryEntry> history,
        @Nullable Grades grades,
        String opinion) {

    public ProjectSheet {
        history = List.copyOf(history);
    }

    /** The official forms for one project. */
    public enum Form {
        /** 申报表: what the unit files. */
        FILING("绩效目标申报表"),
        /** 审核表: the same with what was said and decided of it. */
        REVIEW("绩效目标审核表");

        private final String title;

        Form(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
