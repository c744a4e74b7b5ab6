package org.jixiao.web.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.application.shared.CommandEnvelope;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.DispatchRejection;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.application.shared.IdempotencyKey;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.organization.FilingRound;
import org.jixiao.domain.organization.RoundCommand;
import org.jixiao.domain.organization.RoundDecider;
import org.jixiao.domain.organization.RoundEvent;
import org.jixiao.domain.organization.UnitTree;
import org.jixiao.domain.organization.UnitTreeCommand;
import org.jixiao.domain.organization.UnitTreeDecider;
import org.jixiao.domain.organization.UnitTreeEvent;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.DraftProject;
import org.jixiao.domain.project.ProjectCommand.ImportProject;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.ProjectDecider;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.ProjectRejection;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;

/** A command bus over lists in memory that asks the real deciders. */
public final class MemoryCommands implements CommandBus {

    private record Answered(IdempotencyKey key, CommandOutcome outcome) {}

    private final Map<String, List<RecordedEvent<?>>> streams = new LinkedHashMap<>();
    private final Map<String, Answered> answers = new HashMap<>();
    private final Clock clock;
    private final Function<MemoryCommands, ProjectFacts> facts;

    public MemoryCommands(Clock clock, Function<MemoryCommands, ProjectFacts> facts) {
        this.clock = clock;
        this.facts = facts;
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        throw new UnsupportedOperationException("the Dispatcher wants an answer");
    }

    @Override
    public synchronized <C, R> void dispatch(
            CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        callback.onResult(
                command, GenericCommandResultMessage.asCommandResultMessage(answer(command)));
    }

    private CommandOutcome answer(CommandMessage<?> command) {
        CommandEnvelope envelope = CommandEnvelope.of(command);
        IdempotencyKey key = envelope.request().idempotencyKey();
        String owner =
                key == null
                        ? null
                        : envelope.request().actor().id()
                                + " "
                                + key.key()
                                + " "
                                + envelope.aggregateId();
        Answered before = answers.get(owner);
        if (before != null) {
            if (!before.key().equals(key)) {
                throw new Refused(new DispatchRejection.IdempotencyKeyReused(key.key()));
            }
            return before.outcome().asReplay();
        }
        CommandOutcome outcome = decide(command, envelope);
        if (key != null) {
            answers.put(owner, new Answered(key, outcome));
        }
        return outcome;
    }

    private CommandOutcome decide(CommandMessage<?> message, CommandEnvelope envelope) {
        String id = envelope.aggregateId();
        List<RecordedEvent<?>> stream = streams.computeIfAbsent(id, none -> new ArrayList<>());
        envelope.expected().check(stream.size());
        Actor actor = envelope.request().actor();
        List<?> events =
                switch (message.getPayload()) {
                    case ProjectCommand c -> decide(id, c, actor);
                    case UnitTreeCommand c -> UnitTreeDecider.decide(tree(), c, actor);
                    case RoundCommand c -> RoundDecider.decide(round(id), c, actor);
                    default -> throw new IllegalStateException("unknown command");
                };
        for (Object event : events) {
            stream.add(
                    new RecordedEvent<>(
                            id,
                            stream.size() + 1,
                            clock.instant(),
                            event,
                            meta(message, envelope)));
        }
        return new CommandOutcome(id, stream.size(), !events.isEmpty(), false);
    }

    private static EventMeta meta(CommandMessage<?> message, CommandEnvelope envelope) {
        Actor actor = envelope.request().actor();
        return new EventMeta(
                actor.id().value(),
                actor.name(),
                actor.unit().value(),
                actor.unitName(),
                actor.roles().stream().map(Role::code).sorted().collect(Collectors.joining(",")),
                envelope.request().clientAddress(),
                message.getPayload() instanceof ProjectCommand c ? c.reason() : null,
                null,
                message.getIdentifier(),
                envelope.request().requestId());
    }

    private List<?> decide(String id, ProjectCommand command, Actor actor) {
        Project state = project(id);
        ProjectContext context =
                switch (state) {
                    case Filed filed ->
                            facts.apply(this)
                                    .contextOf(
                                            actor,
                                            clock.instant(),
                                            filed.file().unit(),
                                            filed.file().round());
                    case Project.Unfiled nothing ->
                            switch (command) {
                                case DraftProject c ->
                                        facts.apply(this)
                                                .contextOf(
                                                        actor,
                                                        clock.instant(),
                                                        c.unit(),
                                                        c.round());
                                case ImportProject c ->
                                        facts.apply(this)
                                                .contextOf(
                                                        actor,
                                                        clock.instant(),
                                                        c.unit(),
                                                        c.round());
                                default -> refuse(command);
                            };
                };
        return ProjectDecider.decide(state, command, context);
    }

    private static ProjectContext refuse(ProjectCommand command) {
        throw new Refused(new ProjectRejection.NoSuchProject(command.id()));
    }

    public Project project(String id) {
        return ProjectEvolution.replay(events(id, ProjectEvent.class));
    }

    public UnitTree tree() {
        return UnitTree.replay(events("unit-tree", UnitTreeEvent.class));
    }

    public FilingRound round(String id) {
        FilingRound state = new FilingRound.Unscheduled();
        for (RoundEvent event : events(id, RoundEvent.class)) {
            state = FilingRound.evolve(state, event);
        }
        return state;
    }

    private <E> List<E> events(String id, Class<E> type) {
        return streams.getOrDefault(id, List.of()).stream()
                .map(RecordedEvent::event)
                .map(type::cast)
                .toList();
    }

    @SuppressWarnings("unchecked")
    public <E> List<RecordedEvent<E>> recorded(String id) {
        return streams.getOrDefault(id, List.of()).stream()
                .map(event -> (RecordedEvent<E>) event)
                .toList();
    }

    public List<String> ids() {
        return streams.entrySet().stream()
                .filter(stream -> !stream.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
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
