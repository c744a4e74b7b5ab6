package org.jixiao.application.review;

import java.util.Map;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Actor;

/**
 * What waits for a person (待办): drafts and returns for filers, what awaits forwarding for district
 * managers, submissions for reviewers, passed ones for approvers.
 */
public interface Inbox {

    /** Oldest first; {@link PageRequest#sort} is not used. */
    Page<InboxItem> waitingFor(Actor viewer, PageRequest page);

    /** How many wait, by phase; phases with none are left out. */
    Map<Phase, Long> counts(Actor viewer);
}
