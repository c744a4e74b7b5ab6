package org.jixiao.application.review;

import java.util.List;
import org.jixiao.application.review.BulkItem.Outcome;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;

/**
 * Decides on many projects, each by its own command and event, all under one request id; one
 * refusal stops no other.
 */
public final class BulkDecisions {

    private final Dispatcher dispatcher;

    public BulkDecisions(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    public List<BulkItem> decide(List<ProjectId> projects, BulkDecision decision, Request request) {
        return projects.stream().distinct().map(id -> decide(id, decision, request)).toList();
    }

    private BulkItem decide(ProjectId id, BulkDecision decision, Request request) {
        try {
            CommandOutcome outcome = dispatcher.send(decision.on(id), request, ExpectedVersion.ANY);
            return new BulkItem(
                    id,
                    outcome.changed() ? Outcome.DONE : Outcome.UNCHANGED,
                    outcome.version(),
                    null);
        } catch (Refused refused) {
            return new BulkItem(id, Outcome.REFUSED, 0, refused.rejection());
        }
    }
}
