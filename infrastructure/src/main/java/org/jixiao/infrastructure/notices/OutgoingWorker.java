package org.jixiao.infrastructure.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.infrastructure.notices.NoticeProperties.Delivery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Delivers what is due: at least once, since a node may die between handing over and noting it, and
 * under the same id each time.
 */
@Component
class OutgoingWorker {

    private static final Logger LOG = LoggerFactory.getLogger(OutgoingWorker.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final OutgoingTable table;
    private final TransactionOperations transaction;
    private final Map<String, OutgoingChannel> channels;
    private final Delivery settings;
    private final Clock clock;

    OutgoingWorker(
            OutgoingTable table,
            TransactionOperations noticeTransactions,
            List<OutgoingChannel> channels,
            NoticeProperties properties,
            Clock clock) {
        this.table = table;
        this.transaction = noticeTransactions;
        this.channels =
                channels.stream()
                        .collect(Collectors.toMap(OutgoingChannel::name, Function.identity()));
        this.settings = properties.delivery();
        this.clock = clock;
    }

    boolean hasWork() {
        return !channels.isEmpty();
    }

    /** Tries everything that is due now; answers how many messages that were. */
    int deliverDue() {
        int tried = 0;
        List<OutgoingMessage> claimed;
        do {
            claimed = table.claim(clock.instant(), settings.lease());
            claimed.forEach(this::deliver);
            tried += claimed.size();
        } while (!claimed.isEmpty());
        return tried;
    }

    private void deliver(OutgoingMessage message) {
        OutgoingChannel channel = channels.get(message.channel());
        try {
            if (channel == null) {
                throw new DeliveryFailed("channel is no longer configured", null);
            }
            if (channel.isAddressed() && message.recipient().isEmpty()) {
                part(message, channel.recipients(message));
            } else {
                channel.deliver(message);
                table.given(message, clock.instant());
            }
        } catch (DeliveryFailed | RuntimeException failure) {
            failed(message, failure);
        }
    }

    private void part(OutgoingMessage message, List<String> recipients) {
        transaction.executeWithoutResult(
                status -> {
                    table.part(message, recipients, clock.instant());
                    table.given(message, clock.instant());
                });
    }

    private void failed(OutgoingMessage message, Exception failure) {
        boolean dead = message.attempt() >= settings.tries();
        Instant now = clock.instant();
        String error = String.valueOf(failure.getMessage());
        LOG.warn(
                "message {} of channel {} not delivered at try {}{}: {}",
                message.id(),
                message.channel(),
                message.attempt(),
                dead ? ", given up" : "",
                error);
        table.failed(message, error, now, now.plus(pause(message.attempt())), dead);
    }

    /** Four times as long after each failure, up to an hour. */
    private Duration pause(int attempt) {
        Duration pause = settings.pause();
        for (int i = 1; i < attempt && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(4);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
