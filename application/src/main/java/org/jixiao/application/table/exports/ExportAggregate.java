package org.jixiao.application.table.exports;

import java.time.Clock;
import java.util.Objects;
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
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.table.ExportCommand;
import org.jixiao.domain.table.ExportCommand.RecordExport;
import org.jixiao.domain.table.ExportDecider;
import org.jixiao.domain.table.ExportEvent;
import org.jixiao.domain.table.Exported;
import org.jspecify.annotations.Nullable;

/** The Axon shell of one export; its state is what was recorded. */
public class ExportAggregate {

    @AggregateIdentifier private @Nullable String id;
    private @Nullable ExportEvent recorded;

    protected ExportAggregate() {}

    @CommandHandler(commandName = AggregateNames.EXPORT_COMMAND)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome handle(
            ExportCommand command,
            CommandMessage<ExportCommand> message,
            ProjectFacts facts,
            Clock clock) {
        return CommandEnvelope.of(message)
                .answer(
                        message,
                        null,
                        null,
                        request ->
                                ExportDecider.decide(
                                        recorded != null,
                                        command,
                                        request.actor(),
                                        lineage(command, request.actor(), facts, clock)),
                        () -> Objects.requireNonNull(recorded));
    }

    /** Only the lineage of the unit counts here; any round of the year will do. */
    private static Lineage lineage(
            ExportCommand command, Actor actor, ProjectFacts facts, Clock clock) {
        Exported what =
                switch (command) {
                    case RecordExport c -> c.what();
                };
        RoundId round = new RoundId(what.year(), BudgetRound.FIRST_SUBMISSION);
        return facts.contextOf(actor, clock.instant(), what.unit(), round).lineage();
    }

    @EventSourcingHandler
    void on(ExportEvent event) {
        id = AggregateNames.of(event.id());
        recorded = event;
    }
}
