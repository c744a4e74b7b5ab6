package org.jixiao.infrastructure.project;

import java.time.Instant;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.UnderReview;
import org.jspecify.annotations.Nullable;

/** Who has it open, by what name, since when; all null when nobody has. */
record Holding(@Nullable String id, @Nullable String name, @Nullable Instant since) {

    static final Holding NOBODY = new Holding(null, null, null);

    /** Whoever comes to hold a project does so by an act of their own. */
    Holding after(Project state, RecordedEvent<?> last) {
        if (!(state instanceof UnderReview held)) {
            return NOBODY;
        }
        String reviewer = held.reviewer().value();
        return reviewer.equals(id)
                ? this
                : new Holding(reviewer, last.meta().actorName(), last.at());
    }
}
