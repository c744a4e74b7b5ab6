package org.jixiao.application.shared;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jixiao.domain.approval.DisclosureCommand;
import org.jixiao.domain.checks.CheckRulesCommand;
import org.jixiao.domain.delegation.DelegationCommand;
import org.jixiao.domain.organization.RoundCommand;
import org.jixiao.domain.organization.UnitTreeCommand;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.table.ExportCommand;

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
    private final CommandGroup group;

    /**
     * @param transactions of what the bus writes to, for commands sent together
     */
    public Dispatcher(CommandBus commands, TransactionManager transactions) {
        this.commands = commands;
        this.group = new CommandGroup(transactions);
    }

    /**
     * Sends commands on different projects in one transaction, which is many times faster than one
     * after the other. Each has its own outcome: what is refused leaves the others alone, and when
     * something else goes wrong each is sent again by itself.
     *
     * @return one for each, in their order
     */
    public List<Attempt> sendTogether(List<Errand> errands) {
        try {
            return group.send(
                    errands.stream().map(Errand::aggregateId).toList(),
                    errands.stream()
                            .<Supplier<CommandOutcome>>map(errand -> () -> once(errand))
                            .toList());
        } catch (RuntimeException oneSpoiltItForAll) {
            return errands.stream().map(this::alone).toList();
        }
    }

    private CommandOutcome once(Errand errand) {
        CommandEnvelope envelope =
                new CommandEnvelope(errand.request(), errand.expected(), errand.aggregateId());
        CommandResultMessage<? extends CommandOutcome> result =
                dispatch(AggregateNames.PROJECT_COMMAND, errand.command(), envelope);
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return result.getPayload();
    }

    private Attempt alone(Errand errand) {
        try {
            return new Attempt.Done(send(errand.command(), errand.request(), errand.expected()));
        } catch (RuntimeException why) {
            return new Attempt.Failed(why);
        }
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

    /**
     * @throws Refused when a rule forbids it
     */
    public CommandOutcome send(ExportCommand command, Request request) {
        return send(
                AggregateNames.EXPORT_COMMAND,
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
