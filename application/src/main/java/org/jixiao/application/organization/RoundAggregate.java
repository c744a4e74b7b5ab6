package org.jixiao.application.organization;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jixiao.application.shared.AggregateNames;
import org.jixiao.application.shared.CommandEnvelope;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.domain.organization.FilingRound;
import org.jixiao.domain.organization.FilingRound.Unscheduled;
import org.jixiao.domain.organization.RoundCommand;
import org.jixiao.domain.organization.RoundDecider;
import org.jixiao.domain.organization.RoundEvent;
import org.jspecify.annotations.Nullable;

/** The Axon shell of a filing round. */
public class RoundAggregate {

    @AggregateIdentifier private @Nullable String id;
    private FilingRound state = new Unscheduled();

    protected RoundAggregate() {}

    @CommandHandler(commandName = AggregateNames.ROUND_COMMAND)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome handle(RoundCommand command, CommandMessage<RoundCommand> message) {
        return CommandEnvelope.of(message)
                .answer(
                        message,
                        command.reason(),
                        command.round().toString(),
                        request -> RoundDecider.decide(state, command, request.actor()),
                        () -> state);
    }

    @EventSourcingHandler
    void on(RoundEvent event) {
        id = AggregateNames.of(event.round());
        state = FilingRound.evolve(state, event);
    }
}
