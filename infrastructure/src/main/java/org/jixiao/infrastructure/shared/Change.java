package org.jixiao.infrastructure.shared;

import java.util.List;
import java.util.function.Predicate;
import org.jixiao.application.shared.RecordedEvent;

/**
 * What became of one aggregate in the transaction at hand.
 *
 * @param state that the events led to
 * @param newest events of the aggregate, at least one
 */
public record Change(Object state, List<RecordedEvent<?>> newest) {

    public Change {
        newest = List.copyOf(newest);
    }

    public String aggregateId() {
        return newest.getLast().aggregateId();
    }

    public RecordedEvent<?> last() {
        return newest.getLast();
    }

    /** Whether there was nothing of the aggregate before. */
    public boolean isBeginning() {
        return newest.getFirst().version() == 1;
    }

    /** The aggregate's version after the last of those events; 0 when there is none. */
    public long lastOf(Predicate<Class<?>> kind) {
        return lastOf(newest, kind);
    }

    /** The same of any events of one aggregate. */
    public static long lastOf(List<RecordedEvent<?>> events, Predicate<Class<?>> kind) {
        return events.reversed().stream()
                .filter(recorded -> kind.test(recorded.event().getClass()))
                .findFirst()
                .map(RecordedEvent::version)
                .orElse(0L);
    }
}
