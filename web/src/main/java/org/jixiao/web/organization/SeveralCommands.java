package org.jixiao.web.organization;

import java.util.List;
import java.util.function.BiFunction;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.IdempotencyKey;
import org.jixiao.application.shared.Request;

/** One request that is several commands on the same aggregate. */
final class SeveralCommands {

    private SeveralCommands() {}

    /** Sends one after the other; what it comes to is what all of them came to. */
    static <C> CommandOutcome send(
            List<C> commands, Request request, BiFunction<C, Request, CommandOutcome> door) {
        CommandOutcome outcome = door.apply(commands.getFirst(), request);
        for (int i = 1; i < commands.size(); i++) {
            outcome =
                    then(
                            outcome,
                            door.apply(commands.get(i), keyed(request, String.valueOf(i + 1))));
        }
        return outcome;
    }

    private static CommandOutcome then(CommandOutcome first, CommandOutcome second) {
        return new CommandOutcome(
                second.aggregateId(),
                second.version(),
                first.changed() || second.changed(),
                first.replayed() && second.replayed());
    }

    /** The second command of a request must not be taken for a repetition of the first. */
    private static Request keyed(Request request, String suffix) {
        IdempotencyKey key = request.idempotencyKey();
        return key == null
                ? request
                : new Request(
                        request.actor(),
                        request.clientAddress(),
                        request.requestId(),
                        new IdempotencyKey(
                                key.key() + "#" + suffix, key.operation(), key.bodyHash()));
    }
}
