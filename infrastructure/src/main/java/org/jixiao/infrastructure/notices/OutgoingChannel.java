package org.jixiao.infrastructure.notices;

import java.util.List;

/** A way out of the house. */
interface OutgoingChannel {

    /** Stable, as it is stored with each message. */
    String name();

    /**
     * Who gets a notice that is on its way, as stored recipients; empty when nobody asked for it.
     */
    List<String> recipients(OutgoingMessage message);

    /**
     * Hands one message over.
     *
     * @throws DeliveryFailed when it is to be tried again
     */
    void deliver(OutgoingMessage message) throws DeliveryFailed;

    /** Whether one message is first parted into one for each recipient. */
    default boolean isAddressed() {
        return true;
    }
}
