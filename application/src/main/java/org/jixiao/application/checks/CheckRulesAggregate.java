package org.jixiao.application.checks;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jixiao.application.shared.AggregateNames;
import org.jixiao.application.shared.CommandEnvelope;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.domain.checks.CheckRules;
import org.jixiao.domain.checks.CheckRulesCommand;
import org.jixiao.domain.checks.CheckRulesDecider;
import org.jixiao.domain.checks.CheckRulesEvent;
import org.jspecify.annotations.Nullable;

/** The Axon shell of the check rules of one fiscal year. */
public class CheckRulesAggregate {

    @AggregateIdentifier private @Nullable String id;
    private CheckRules state = CheckRules.USUAL;

    protected CheckRulesAggregate() {}

    @CommandHandler(commandName = AggregateNames.CHECK_RULES_COMMAND)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome handle(CheckRulesCommand command, CommandMessage<CheckRulesCommand> message) {
        return CommandEnvelope.of(message)
                .answer(
                        message,
                        command.reason(),
                        null,
                        request -> CheckRulesDecider.decide(state, command, request.actor()),
                        () -> state);
    }

    @EventSourcingHandler
    void on(CheckRulesEvent event) {
        id = AggregateNames.checksOf(event.year());
        state = CheckRulesDecider.evolve(state, event);
    }
}
