package org.jixiao.application.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What leaves the house, as an operator sees it. */
public interface Outgoing {

    /**
     * How it stands.
     *
     * @param channels the names of those configured
     * @param waiting messages still to be delivered
     * @param given delivered within the last day
     * @param dead given up, the newest first, at most 200
     */
    record Status(List<String> channels, long waiting, long given, List<Dead> dead) {}

    /**
     * A message given up after the last try.
     *
     * @param to the address or the channel's one receiver
     * @param error what the last try came to
     */
    record Dead(UUID id, String channel, String to, int attempts, Instant since, String error) {}

    Status status();

    /**
     * Tries a dead message again from the first try on.
     *
     * @return false when there is no dead message of that id
     */
    boolean retry(UUID id);
}
