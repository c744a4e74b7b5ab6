package org.jixiao.web.testing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.jixiao.application.delegation.DelegationAggregate;
import org.jixiao.application.delegation.Delegations;
import org.jixiao.application.delegation.KnownPeople;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.application.shared.CommandEnvelope;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.DispatchRejection;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.application.shared.IdempotencyKey;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.checks.CheckRulesCommand;
import org.jixiao.domain.checks.CheckRulesDecider;
import org.jixiao.domain.delegation.DelegationCommand;
import org.jixiao.domain.delegation.DelegationDecider;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.organization.RoundCommand;
import org.jixiao.domain.organization.RoundDecider;
import org.jixiao.domain.organization.UnitTreeCommand;
import org.jixiao.domain.organization.UnitTreeDecider;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.DraftProject;
import org.jixiao.domain.project.ProjectCommand.ImportProject;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.ProjectDecider;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectRejection;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.ExportCommand;
import org.jixiao.domain.table.ExportDecider;
import org.jixiao.domain.table.Exported;

/** A command bus over {@link MemoryEvents} that asks the real deciders. */
final class MemoryCommands implements CommandBus {

    private record Answered(IdempotencyKey key, CommandOutcome outcome) {}

    private final Map<String, Answered> answers = new HashMap<>();
    private final MemoryEvents events;
    private final ProjectFacts facts;
    private final KnownPeople people;
    private final Delegations delegations;
    private final Clock clock;

    MemoryCommands(
            MemoryEvents events,
            ProjectFacts facts,
            KnownPeople people,
            Delegations delegations,
            Clock clock) {
        this.events = events;
        this.facts = facts;
        this.people = people;
        this.delegations = delegations;
        this.clock = clock;
    }

    /** Forgets everything that was ever done or answered. */
    synchronized void clear() {
        events.clear();
        answers.clear();
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        throw new UnsupportedOperationException("the Dispatcher wants an answer");
    }

    @Override
    public synchronized <C, R> void dispatch(
            CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        try {
            callback.onResult(
                    command, GenericCommandResultMessage.asCommandResultMessage(answer(command)));
        } catch (Refused refused) {
            callback.onResult(command, GenericCommandResultMessage.asCommandResultMessage(refused));
        }
    }

    private CommandOutcome answer(CommandMessage<?> command) {
        CommandEnvelope envelope = CommandEnvelope.of(command);
        IdempotencyKey key = envelope.request().idempotencyKey();
        if (key == null) {
            return decide(command, envelope);
        }
        String owner =
                envelope.request().actor().id() + " " + key.key() + " " + envelope.aggregateId();
        Answered before = answers.get(owner);
        if (before == null) {
            CommandOutcome outcome = decide(command, envelope);
            answers.put(owner, new Answered(key, outcome));
            return outcome;
        }
        if (!before.key().equals(key)) {
            throw new Refused(new DispatchRejection.IdempotencyKeyReused(key.key()));
        }
        return before.outcome().asReplay();
    }

    private CommandOutcome decide(CommandMessage<?> message, CommandEnvelope envelope) {
        String id = envelope.aggregateId();
        envelope.expected().check(events.version(id));
        Actor actor = envelope.request().actor();
        List<?> decided =
                switch (message.getPayload()) {
                    case ProjectCommand c -> decide(c, actor);
                    case UnitTreeCommand c -> UnitTreeDecider.decide(events.tree(), c, actor);
                    case RoundCommand c -> RoundDecider.decide(events.round(c.round()), c, actor);
                    case CheckRulesCommand c ->
                            CheckRulesDecider.decide(events.checks(c.year()), c, actor);
                    case DelegationCommand c ->
                            DelegationDecider.decide(
                                    events.delegation(c.id()),
                                    c,
                                    DelegationAggregate.context(
                                            c, actor, people, delegations, clock));
                    case ExportCommand c ->
                            ExportDecider.decide(
                                    events.version(id) > 0, c, actor, lineage(c, actor));
                    default -> throw new IllegalStateException("unknown command");
                };
        events.append(id, decided, meta(message, envelope.request()));
        return new CommandOutcome(id, events.version(id), !decided.isEmpty(), false);
    }

    private Lineage lineage(ExportCommand command, Actor actor) {
        Exported what = ((ExportCommand.RecordExport) command).what();
        return context(actor, what.unit(), new RoundId(what.year(), BudgetRound.FIRST_SUBMISSION))
                .lineage();
    }

    private static EventMeta meta(CommandMessage<?> message, Request request) {
        Actor actor = request.actor();
        return new EventMeta(
                actor.id().person().value(),
                actor.name(),
                actor.unit().value(),
                actor.unitName(),
                actor.roles().stream().map(Role::code).sorted().collect(Collectors.joining(",")),
                request.clientAddress(),
                message.getPayload() instanceof ProjectCommand c ? c.reason() : null,
                null,
                message.getIdentifier(),
                request.requestId(),
                actor.id().principal().map(ActorId::value).orElse(null),
                actor.actsFor());
    }

    private List<ProjectEvent> decide(ProjectCommand command, Actor actor) {
        Project state = events.project(command.id());
        return ProjectDecider.decide(state, command, context(state, command, actor));
    }

    private ProjectContext context(Project state, ProjectCommand command, Actor actor) {
        if (state instanceof Filed filed) {
            return context(actor, filed.file().unit(), filed.file().filingRound());
        }
        return switch (command) {
            case DraftProject c -> context(actor, c.unit(), c.round());
            case ImportProject c -> context(actor, c.unit(), c.round());
            default -> throw new Refused(new ProjectRejection.NoSuchProject(command.id()));
        };
    }

    private ProjectContext context(Actor actor, UnitCode unit, RoundId round) {
        return facts.contextOf(actor, clock.instant(), unit, round);
    }

    @Override
    public Registration subscribe(String name, MessageHandler<? super CommandMessage<?>> handler) {
        return () -> true;
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        return () -> true;
    }

    @Override
    public Registration registerHandlerInterceptor(
            MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return () -> true;
    }
}
