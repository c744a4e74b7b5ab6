package org.jixiao.application.delegation;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jixiao.application.shared.AggregateNames;
import org.jixiao.application.shared.CommandEnvelope;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.domain.delegation.Delegation;
import org.jixiao.domain.delegation.Delegation.Ungranted;
import org.jixiao.domain.delegation.DelegationCommand;
import org.jixiao.domain.delegation.DelegationCommand.GrantDelegation;
import org.jixiao.domain.delegation.DelegationContext;
import org.jixiao.domain.delegation.DelegationContext.Candidate;
import org.jixiao.domain.delegation.DelegationDecider;
import org.jixiao.domain.delegation.DelegationEvent;
import org.jixiao.domain.delegation.Terms;
import org.jixiao.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/** The Axon shell of a delegation. */
public class DelegationAggregate {

    @AggregateIdentifier private @Nullable String id;
    private Delegation state = new Ungranted();

    protected DelegationAggregate() {}

    @CommandHandler(commandName = AggregateNames.DELEGATION_COMMAND)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome handle(
            DelegationCommand command,
            CommandMessage<DelegationCommand> message,
            KnownPeople people,
            Delegations delegations,
            Clock clock) {
        return CommandEnvelope.of(message)
                .answer(
                        message,
                        command.reason(),
                        null,
                        request ->
                                DelegationDecider.decide(
                                        state,
                                        command,
                                        context(
                                                command,
                                                request.actor(),
                                                people,
                                                delegations,
                                                clock)),
                        () -> state);
    }

    /** What a decision depends on beside the delegation itself. */
    public static DelegationContext context(
            DelegationCommand command,
            Actor actor,
            KnownPeople people,
            Delegations delegations,
            Clock clock) {
        List<Terms> standing =
                command instanceof GrantDelegation
                        ? delegations.grantedBy(actor.id(), clock.instant())
                        : List.of();
        Candidate delegate =
                command instanceof GrantDelegation grant
                        ? people.colleague(actor, grant.delegate())
                                .map(
                                        found ->
                                                new Candidate(
                                                        found.id(), found.name(), found.roles()))
                                .orElse(null)
                        : null;
        return new DelegationContext(actor, clock.instant(), delegate, standing);
    }

    @EventSourcingHandler
    void on(DelegationEvent event) {
        id = AggregateNames.of(event.id());
        state = Delegation.evolve(state, event);
    }
}
