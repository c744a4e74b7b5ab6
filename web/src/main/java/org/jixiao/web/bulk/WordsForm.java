package org.jixiao.web.bulk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.bulk.BulkPart;
import org.jixiao.application.bulk.BulkWords;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.review.Decision;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;

/** What is said once to all projects of a job, as the confirming form sends it. */
public record WordsForm(
        @Nullable String reason,
        @Nullable String grade,
        @Nullable String opinion,
        @Nullable String remark,
        @Nullable String remarkReason,
        @Nullable String documentNumber,
        @Nullable String date) {

    static final WordsForm EMPTY = new WordsForm(null, null, null, null, null, null, null);

    /** The fields that must be filled in and are not, each with the key of its sentence. */
    Map<String, String> missing(BulkAction action) {
        Map<String, String> missing = new LinkedHashMap<>();
        need(action, BulkPart.REASON, "reason", !Given.text(reason).isEmpty(), missing);
        need(action, BulkPart.REMARK, "remark", !Given.text(remark).isEmpty(), missing);
        need(action, BulkPart.GRADE, "grade", graded(action) != null, missing);
        if (action == BulkAction.REJECT) {
            need(action, BulkPart.OPINION, "opinion", !Given.text(opinion).isEmpty(), missing);
        }
        boolean numbered = !Given.text(documentNumber).isEmpty();
        need(action, BulkPart.DOCUMENT, "documentNumber", numbered, missing);
        need(action, BulkPart.DOCUMENT, "date", day() != null, missing);
        return missing;
    }

    private static void need(
            BulkAction action,
            BulkPart part,
            String field,
            boolean filled,
            Map<String, String> missing) {
        if (action.parts().contains(part) && !filled) {
            missing.put(field, "bulk.missing." + field);
        }
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(Given.text(date));
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** Call only when nothing is {@link #missing}. */
    BulkWords words(BulkAction action, List<BulkWords.Explanation> explanations) {
        LocalDate day = day();
        Grade given = graded(action);
        boolean approves = action.parts().contains(BulkPart.DOCUMENT);
        return new BulkWords(
                action.parts().contains(BulkPart.GRADE) && given != null ? Grades.all(given) : null,
                Given.text(opinion),
                action.parts().contains(BulkPart.REMARK) ? List.of(made()) : List.of(),
                Unlock.ALL,
                approves && day != null ? new Approval(Given.text(documentNumber), day) : null,
                Given.text(reason),
                explanations);
    }

    /** The grade chosen, if it fits; nothing is graded by a default. */
    private @Nullable Grade graded(BulkAction action) {
        return fitting(action).stream()
                .filter(candidate -> candidate.name().equals(grade))
                .findFirst()
                .orElse(null);
    }

    /** The grades that can go with an action. */
    static List<Grade> fitting(BulkAction action) {
        Decision decision = action == BulkAction.REJECT ? Decision.REJECT : Decision.PASS;
        return Arrays.stream(Grade.values())
                .filter(candidate -> candidate.decision() == decision)
                .toList();
    }

    private NewRemark made() {
        ReasonCode code =
                Given.filled(remarkReason).map(ReasonCode::valueOf).orElse(ReasonCode.OTHER);
        return new NewRemark(new Anchor.WholeSheet(), code, Given.text(remark));
    }
}
