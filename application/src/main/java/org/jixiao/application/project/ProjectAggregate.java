package org.jixiao.application.project;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jixiao.application.shared.AggregateNames;
import org.jixiao.application.shared.CommandEnvelope;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Unfiled;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.DraftProject;
import org.jixiao.domain.project.ProjectCommand.ImportProject;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.ProjectDecider;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.ProjectDrafted;
import org.jixiao.domain.project.ProjectEvent.ProjectImported;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.ProjectRejection;
import org.jixiao.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The Axon shell of a project: it holds the state, asks the decider, applies the events. No rule
 * lives here.
 */
public class ProjectAggregate {

    @AggregateIdentifier private @Nullable String id;
    private Project state = new Unfiled();

    protected ProjectAggregate() {}

    @CommandHandler(commandName = AggregateNames.PROJECT_COMMAND)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    CommandOutcome handle(
            ProjectCommand command,
            CommandMessage<ProjectCommand> message,
            ProjectFacts facts,
            Clock clock) {
        return CommandEnvelope.of(message)
                .answer(
                        message,
                        command.reason(),
                        round(command),
                        request ->
                                ProjectDecider.decide(
                                        state, command, context(command, request, facts, clock)),
                        () -> state);
    }

    private @Nullable String round(ProjectCommand command) {
        return switch (state) {
            case Filed filed -> filed.file().filingRound().toString();
            case Unfiled nothing ->
                    switch (command) {
                        case DraftProject draft -> draft.round().toString();
                        case ImportProject imported -> imported.round().toString();
                        default -> null;
                    };
        };
    }

    private ProjectContext context(
            ProjectCommand command, Request request, ProjectFacts facts, Clock clock) {
        return switch (state) {
            case Filed filed ->
                    facts.contextOf(
                            request.actor(),
                            clock.instant(),
                            filed.file().unit(),
                            filed.file().filingRound());
            case Unfiled nothing ->
                    switch (command) {
                        case DraftProject c ->
                                facts.contextOf(
                                        request.actor(), clock.instant(), c.unit(), c.round());
                        case ImportProject c ->
                                facts.contextOf(
                                        request.actor(), clock.instant(), c.unit(), c.round());
                        default ->
                                throw new Refused(new ProjectRejection.NoSuchProject(command.id()));
                    };
        };
    }

    @EventSourcingHandler
    void on(ProjectEvent event) {
        state = ProjectEvolution.evolve(state, event);
        switch (event) {
            case ProjectDrafted drafted -> id = AggregateNames.of(drafted.id());
            case ProjectImported imported -> id = AggregateNames.of(imported.id());
            default -> {}
        }
    }
}
