package org.jixiao.application.shared;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The state an aggregate has after the command in hand, for the read models written in the same
 * transaction.
 *
 * <p>A read model is a function of that state; a rebuild gets the same state by replaying the
 * events through the same evolution, so that both come out equal.
 */
public final class StateAfterwards {

    private static final String KEY = "state-afterwards/";

    private StateAfterwards() {}

    static void tell(String aggregateId, Object state) {
        CurrentUnitOfWork.get().root().resources().put(KEY + aggregateId, state);
    }

    /** The state of that aggregate; empty when no command on it is in hand. */
    public static Optional<Object> of(String aggregateId) {
        return Optional.ofNullable(CurrentUnitOfWork.get().root().getResource(KEY + aggregateId));
    }
}
