package org.jixiao.application.shared;

import org.jixiao.domain.shared.Refused;

/** What one of several commands came to. */
public sealed interface Attempt {

    /** Its events are durable and every read model shows them. */
    record Done(CommandOutcome outcome) implements Attempt {}

    /**
     * Nothing of it is left.
     *
     * @param why {@link Refused} when a rule forbade it, anything else for a fault
     */
    record Failed(RuntimeException why) implements Attempt {}

    /**
     * @throws Refused when a rule forbade it
     */
    default CommandOutcome orThrow() {
        return switch (this) {
            case Done done -> done.outcome();
            case Failed failed -> throw failed.why();
        };
    }
}
