package org.jixiao.application.approval;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.application.shared.AggregateNames;
import org.jixiao.application.shared.CommandEnvelope;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.domain.approval.Disclosure;
import org.jixiao.domain.approval.DisclosureCommand;
import org.jixiao.domain.approval.DisclosureDecider;
import org.jixiao.domain.approval.DisclosureEvent;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.RoundId;
import org.jspecify.annotations.Nullable;

/** The Axon shell of the disclosures of a unit or department in one fiscal year. */
public class DisclosureAggregate {

    @AggregateIdentifier private @Nullable String id;
    private Disclosure state = Disclosure.NONE;

    protected DisclosureAggregate() {}

    @CommandHandler(commandName = AggregateNames.DISCLOSURE_COMMAND)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome handle(
            DisclosureCommand command,
            CommandMessage<DisclosureCommand> message,
            ProjectFacts facts,
            Clock clock) {
        return CommandEnvelope.of(message)
                .answer(
                        message,
                        null,
                        null,
                        request ->
                                DisclosureDecider.decide(
                                        state,
                                        command,
                                        request.actor(),
                                        lineage(command, request.actor(), facts, clock)),
                        () -> state);
    }

    /** Only the lineage of the unit counts here; any round of the year will do. */
    private static Lineage lineage(
            DisclosureCommand command, Actor actor, ProjectFacts facts, Clock clock) {
        RoundId round = new RoundId(command.id().year(), BudgetRound.FIRST_SUBMISSION);
        return facts.contextOf(actor, clock.instant(), command.id().unit(), round).lineage();
    }

    @EventSourcingHandler
    void on(DisclosureEvent event) {
        id = AggregateNames.of(event.id());
        state = Disclosure.evolve(state, event);
    }
}
