package org.jixiao.application.notices;

import java.util.List;
import java.util.function.Supplier;
import org.jixiao.application.notices.Addressee.OnePerson;
import org.jixiao.domain.delegation.DelegationEvent.DelegationGranted;
import org.jixiao.domain.delegation.Terms;
import org.jixiao.domain.organization.RoundEvent;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.SubmissionWithdrawn;

/** Who is told of which event: a function of the event and the state it led to. */
public final class NoticeRouting {

    private NoticeRouting() {}

    /**
     * What an event of any aggregate gives notice of; most give none.
     *
     * @param before the project as the event found it; asked for only where that decides who is
     *     told
     */
    public static List<Announcement> of(Object state, Object event, Supplier<Project> before) {
        if (event instanceof SubmissionWithdrawn && state instanceof Filed filed) {
            return List.of(ProjectNotices.withdrawn(filed.file(), before.get()));
        }
        if (event instanceof ProjectEvent happened && state instanceof Filed filed) {
            return ProjectNotices.of(filed, happened);
        }
        return switch (event) {
            case RoundEvent happened -> RoundNotices.of(state, happened);
            case DelegationGranted granted -> List.of(granted(granted.terms()));
            default -> List.of();
        };
    }

    private static Announcement granted(Terms terms) {
        return new Announcement(
                NoticeKind.DELEGATION_GRANTED,
                new OnePerson(terms.delegate()),
                null,
                null,
                null,
                terms.until());
    }
}
