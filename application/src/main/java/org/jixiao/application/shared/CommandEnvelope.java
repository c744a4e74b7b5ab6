package org.jixiao.application.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** What the Dispatcher sends along with a command, and how an aggregate's shell answers it. */
public record CommandEnvelope(Request request, ExpectedVersion expected, String aggregateId) {

    private static final String KEY = "envelope";

    MetaData asMetaData() {
        return MetaData.with(KEY, this);
    }

    public static CommandEnvelope of(CommandMessage<?> message) {
        if (message.getMetaData().get(KEY) instanceof CommandEnvelope envelope) {
            return envelope;
        }
        throw new IllegalStateException(
                "a command came past the Dispatcher: " + message.getCommandName());
    }

    /**
     * Inside an aggregate's command handler: checks the expected version, decides, and applies what
     * was decided.
     *
     * @param state reads the aggregate's state, asked once the events are applied
     * @param reason why, as it goes into the events' metadata
     * @param round the filing round concerned, as it goes into the events' metadata
     */
    public CommandOutcome answer(
            CommandMessage<?> message,
            @Nullable String reason,
            @Nullable String round,
            Function<Request, ? extends List<?>> decide,
            Supplier<?> state) {
        expected.check(version());
        List<?> events = decide.apply(request);
        EventMeta meta = EventMeta.of(request, message.getIdentifier(), reason, round);
        MetaData metaData = MetaData.from(meta.toMap());
        events.forEach(event -> AggregateLifecycle.apply(event, metaData));
        StateAfterwards.tell(aggregateId, state.get());
        return new CommandOutcome(aggregateId, version(), !events.isEmpty(), false);
    }

    /** The number of events of the aggregate now handling a command. */
    private static long version() {
        Long lastSequence = AggregateLifecycle.getVersion();
        return lastSequence == null ? 0 : lastSequence + 1;
    }
}
