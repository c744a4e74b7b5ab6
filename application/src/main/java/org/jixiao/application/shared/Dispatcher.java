package org.jixiao.application.shared;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jixiao.domain.approval.DisclosureCommand;
import org.jixiao.domain.checks.CheckRulesCommand;
import org.jixiao.domain.delegation.DelegationCommand;
import org.jixiao.domain.organization.RoundCommand;
import org.jixiao.domain.organization.UnitTreeCommand;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.shared.Refused;

/**
 * The one door to the buses. Pages, API, imports, bulk decisions and demo data all come through
 * here.
 *
 * <p>The answer is given once the events are durable and every read model shows them.
 */
public final class Dispatcher {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int TRIES = 5;

    private final CommandBus commands;

    public Dispatcher(CommandBus commands) {
        this.commands = commands;
    }

    /**
     * @throws Refused when a rule forbids it or {@code expected} is stale
     */
    public CommandOutcome send(ProjectCommand command, Request request, ExpectedVersion expected) {
        return send(
                AggregateNames.PROJECT_COMMAND,
                command,
                AggregateNames.of(command.id()),
                request,
                expected);
    }

    /**
     * @throws Refused when a rule forbids it
     */
    public CommandOutcome send(UnitTreeCommand command, Request request) {
        return send(
                AggregateNames.UNIT_TREE_COMMAND,
                command,
                AggregateNames.UNIT_TREE,
                request,
                ExpectedVersion.ANY);
    }

    /**
     * @throws Refused when a rule forbids it
     */
    public CommandOutcome send(RoundCommand command, Request request) {
        return send(
                AggregateNames.ROUND_COMMAND,
                command,
                AggregateNames.of(command.round()),
                request,
                ExpectedVersion.ANY);
    }

    /**
     * @throws Refused when a rule forbids it
     */
    public CommandOutcome send(CheckRulesCommand command, Request request) {
        return send(
                AggregateNames.CHECK_RULES_COMMAND,
                command,
                AggregateNames.checksOf(command.year()),
                request,
                ExpectedVersion.ANY);
    }

    /**
     * @throws Refused when a rule forbids it
     */
    public CommandOutcome send(DelegationCommand command, Request request) {
        return send(
                AggregateNames.DELEGATION_COMMAND,
                command,
                AggregateNames.of(command.id()),
                request,
                ExpectedVersion.ANY);
    }

    /**
     * @throws Refused when a rule forbids it
     */
    public CommandOutcome send(DisclosureCommand command, Request request) {
        return send(
                AggregateNames.DISCLOSURE_COMMAND,
                command,
                AggregateNames.of(command.id()),
                request,
                ExpectedVersion.ANY);
    }

    private CommandOutcome send(
            String name, Object command, String id, Request request, ExpectedVersion expected) {
        CommandEnvelope envelope = new CommandEnvelope(request, expected, id);
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            CommandResultMessage<? extends CommandOutcome> result =
                    dispatch(name, command, envelope);
            if (!result.isExceptional()) {
                return result.getPayload();
            }
            if (!(result.exceptionResult() instanceof ConcurrencyException)) {
                throw unchecked(result.exceptionResult());
            }
        }
        throw new Refused(new DispatchRejection.Busy());
    }

    /**
     * A conflict on append is decided anew on what is there now; a stale expected version shows
     * then.
     */
    private CommandResultMessage<? extends CommandOutcome> dispatch(
            String name, Object command, CommandEnvelope envelope) {
        FutureCallback<Object, CommandOutcome> callback = new FutureCallback<>();
        commands.dispatch(
                new GenericCommandMessage<>(
                        new GenericMessage<>(command, envelope.asMetaData()), name),
                callback);
        return callback.getResult(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static RuntimeException unchecked(Throwable failure) {
        return failure instanceof RuntimeException runtime
                ? runtime
                : new IllegalStateException("command failed", failure);
    }
}
