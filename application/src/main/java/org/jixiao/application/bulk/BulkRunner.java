package org.jixiao.application.bulk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jixiao.application.bulk.BulkQueue.Answer;
import org.jixiao.application.bulk.BulkQueue.Next;
import org.jixiao.application.bulk.BulkQueue.Slice;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.IdempotencyKey;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Works on jobs, one project after the other, each by its own command in its own transaction.
 *
 * <p>Every command carries a key made of job and place. When a node dies between a command and the
 * note of it, the next node sends the command again and is given the first answer.
 */
public final class BulkRunner {

    /** So long a job stands still when its node dies. */
    static final Duration LEASE = Duration.ofSeconds(10);

    /** Answers are noted, and the lease is renewed, at least so often while projects are slow. */
    static final Duration NOTED_WITHIN = Duration.ofSeconds(2);

    private static final int SLICE = 200;
    private static final int NOTED_TOGETHER = 20;

    private final BulkQueue queue;
    private final Dispatcher dispatcher;
    private final RefusalWords words;
    private final Clock clock;

    public BulkRunner(BulkQueue queue, Dispatcher dispatcher, RefusalWords words, Clock clock) {
        this.queue = queue;
        this.dispatcher = dispatcher;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Does some more of the job whose turn it is.
     *
     * @param node a name no other node has
     * @param goOn false as soon as the node is to stop
     * @return false when there was nothing to do
     */
    public boolean some(String node, BooleanSupplier goOn) {
        return work(node, null, goOn);
    }

    /** Does a small job here and now; does nothing when a node is at it already. */
    public void all(String node, BulkJobId job) {
        boolean more = true;
        while (more) {
            more = work(node, job, () -> true);
        }
    }

    private boolean work(String node, @Nullable BulkJobId only, BooleanSupplier goOn) {
        Optional<Slice> slice = queue.claim(node, only, LEASE, SLICE);
        slice.ifPresent(
                claimed -> {
                    answer(node, claimed, goOn);
                    queue.release(node, claimed.job().id());
                });
        return slice.isPresent();
    }

    private void answer(String node, Slice slice, BooleanSupplier goOn) {
        List<Answer> answers = new ArrayList<>();
        Instant noted = clock.instant();
        for (Next next : slice.next()) {
            if (!goOn.getAsBoolean()) {
                break;
            }
            answers.add(answer(slice.job(), next));
            boolean due = !clock.instant().isBefore(noted.plus(NOTED_WITHIN));
            if (due || answers.size() == NOTED_TOGETHER) {
                if (!queue.record(node, slice.job().id(), List.copyOf(answers), LEASE)) {
                    return;
                }
                answers.clear();
                noted = clock.instant();
            }
        }
        queue.record(node, slice.job().id(), List.copyOf(answers), LEASE);
    }

    private Answer answer(BulkJob job, Next next) {
        try {
            CommandOutcome outcome =
                    dispatcher.send(
                            job.action().on(next.project(), job.words()),
                            request(job, next),
                            ExpectedVersion.ANY);
            return new Answer(
                    next.place(),
                    outcome.changed() ? BulkJobItem.State.DONE : BulkJobItem.State.UNCHANGED,
                    outcome.version(),
                    null,
                    null,
                    null);
        } catch (Refused refused) {
            return refused(next, refused.rejection());
        } catch (RuntimeException fault) {
            System.getLogger(BulkRunner.class.getName())
                    .log(
                            System.Logger.Level.ERROR,
                            "job " + job.id() + ", project " + next.project(),
                            fault);
            return refused(next, new BulkRejection.ItemFailed());
        }
    }

    private Answer refused(Next next, Rejection why) {
        return new Answer(
                next.place(),
                BulkJobItem.State.REFUSED,
                0,
                why.code(),
                why.sentence(),
                words.english(why));
    }

    private static Request request(BulkJob job, Next next) {
        return new Request(
                job.actor(),
                job.clientAddress(),
                job.requestId(),
                new IdempotencyKey(
                        "bulk-" + job.id() + "-" + next.place(), "BULK " + job.action(), ""));
    }
}
