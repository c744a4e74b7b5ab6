package org.jixiao.application.shared;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jixiao.domain.shared.Refused;

/**
 * One transaction around several commands: one wait for the disk, and one round trip for each read
 * model. A command that is refused writes nothing and leaves the others alone; whatever else goes
 * wrong undoes them all.
 */
public final class CommandGroup {

    private static final String KEY = "command-group";

    private final TransactionManager transactions;

    CommandGroup(TransactionManager transactions) {
        this.transactions = transactions;
    }

    /** The transactions of a command bus: a command of a group joins the group's. */
    public static TransactionManager joinedBy(TransactionManager single) {
        return new TransactionManager() {
            @Override
            public Transaction startTransaction() {
                return isUnderWay()
                        ? NoTransactionManager.INSTANCE.startTransaction()
                        : single.startTransaction();
            }
        };
    }

    /** Whether the command in hand is one of a group. */
    public static boolean isUnderWay() {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().getResource(KEY) != null;
    }

    /** The aggregates that the commands of the group are sent to; none outside of a group. */
    public static List<String> aggregates() {
        return isUnderWay() ? CurrentUnitOfWork.get().root().getResource(KEY) : List.of();
    }

    /**
     * @param aggregates that they are sent to
     * @param commands each of which sends one command
     * @throws RuntimeException when one of them failed by anything but a refusal; nothing is
     *     written then
     */
    List<Attempt> send(List<String> aggregates, List<Supplier<CommandOutcome>> commands) {
        DefaultUnitOfWork<Message<?>> work = DefaultUnitOfWork.startAndGet(null);
        try {
            work.attachTransaction(transactions);
            work.resources().put(KEY, List.copyOf(aggregates));
            List<Attempt> attempts = commands.stream().map(CommandGroup::attempt).toList();
            work.commit();
            return attempts;
        } catch (RuntimeException failure) {
            if (work.isActive()) {
                work.rollback(failure);
            }
            throw failure;
        }
    }

    private static Attempt attempt(Supplier<CommandOutcome> command) {
        try {
            return new Attempt.Done(command.get());
        } catch (Refused refused) {
            return new Attempt.Failed(refused);
        }
    }
}
