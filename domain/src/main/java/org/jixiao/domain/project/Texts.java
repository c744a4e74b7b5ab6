package org.jixiao.domain.project;

import java.util.Optional;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.VisibleText;

/** Why a text cannot be taken; the rules throw it, and those who ask before are told. */
final class Texts {

    private Texts() {}

    /** Nothing visible is in it, or too much. */
    static Optional<ProjectRejection> missingOrTooLong(String text, String field, String label) {
        return VisibleText.isBlank(text)
                ? Optional.of(new ProjectRejection.TextMissing(field, label))
                : tooLong(text, field, label);
    }

    /** What a rule does with it. */
    static void refuse(Optional<ProjectRejection> why) {
        why.ifPresent(
                rejection -> {
                    throw new Refused(rejection);
                });
    }

    static Optional<ProjectRejection> tooLong(String text, String field, String label) {
        return VisibleText.length(text) > ProjectRules.LONGEST_TEXT
                ? Optional.of(
                        new ProjectRejection.TextTooLong(field, label, ProjectRules.LONGEST_TEXT))
                : Optional.empty();
    }
}
