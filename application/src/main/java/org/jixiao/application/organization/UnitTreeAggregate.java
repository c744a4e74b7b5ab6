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
import org.jixiao.domain.organization.UnitTree;
import org.jixiao.domain.organization.UnitTreeCommand;
import org.jixiao.domain.organization.UnitTreeDecider;
import org.jixiao.domain.organization.UnitTreeEvent;
import org.jspecify.annotations.Nullable;

/** The Axon shell of the one unit tree. */
public class UnitTreeAggregate {

    @AggregateIdentifier private @Nullable String id;
    private UnitTree tree = UnitTree.EMPTY;

    protected UnitTreeAggregate() {}

    @CommandHandler(commandName = AggregateNames.UNIT_TREE_COMMAND)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome handle(UnitTreeCommand command, CommandMessage<UnitTreeCommand> message) {
        return CommandEnvelope.of(message)
                .answer(
                        message,
                        null,
                        null,
                        request -> UnitTreeDecider.decide(tree, command, request.actor()),
                        () -> tree);
    }

    @EventSourcingHandler
    void on(UnitTreeEvent event) {
        id = AggregateNames.UNIT_TREE;
        tree = tree.evolve(event);
    }
}
