package org.jixiao.application.shared;

import org.jixiao.domain.shared.Refused;

/** The version of an aggregate that a command was decided on. */
public sealed interface ExpectedVersion {

    /** Whatever it is now: for new aggregates and for bulk decisions. */
    record Any() implements ExpectedVersion {}

    /**
     * @param version the number of events the actor has seen
     */
    record Exactly(long version) implements ExpectedVersion {}

    ExpectedVersion ANY = new Any();

    static ExpectedVersion exactly(long version) {
        return new Exactly(version);
    }

    /**
     * @throws Refused with {@link DispatchRejection.StaleVersion} when {@code current} is another
     *     version
     */
    default void check(long current) {
        if (this instanceof Exactly exactly && exactly.version() != current) {
            throw new Refused(new DispatchRejection.StaleVersion(exactly.version(), current));
        }
    }
}
