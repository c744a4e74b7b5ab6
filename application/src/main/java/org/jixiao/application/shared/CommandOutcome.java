package org.jixiao.application.shared;

/**
 * What a command came to.
 *
 * @param version of the aggregate afterwards: the number of its events
 * @param changed false when there was nothing to record
 * @param replayed true when this is the remembered answer of an earlier, identical request
 */
public record CommandOutcome(String aggregateId, long version, boolean changed, boolean replayed) {

    public CommandOutcome asReplay() {
        return new CommandOutcome(aggregateId, version, changed, true);
    }
}
