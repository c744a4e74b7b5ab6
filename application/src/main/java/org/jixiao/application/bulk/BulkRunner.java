package org.jixiao.application.bulk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jixiao.application.bulk.BulkQueue.Answer;
import org.jixiao.application.bulk.BulkQueue.Next;
import org.jixiao.application.bulk.BulkQueue.Slice;
import org.jixiao.application.shared.Attempt;
import org.jixiao.application.shared.BackgroundWork;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Errand;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.IdempotencyKey;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Works on jobs, some projects together in one transaction, each by its own command and with its
 * own outcome.
 *
 * <p>Every command carries a key made of job and place. When a node dies between a command and the
 * note of it, the next node sends the command again and is given the first answer.
 */
public final class BulkRunner implements BackgroundWork {

    /** So long a job stands still when its node dies. */
    static final Duration LEASE = Duration.ofSeconds(10);

    /** Answers are noted, and the lease is renewed, at least so often while projects are slow. */
    static final Duration NOTED_WITHIN = Duration.ofSeconds(2);

    private static final int SLICE = 200;

    /** How many go together until it is known how long they take, and at most. */
    private static final int FIRST_TOGETHER = 3;

    private static final int MOST_TOGETHER = 50;

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

    @Override
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
        int from = 0;
        int together = FIRST_TOGETHER;
        boolean ours = true;
        while (ours && from < slice.next().size() && goOn.getAsBoolean()) {
            int to = Math.min(from + together, slice.next().size());
            Instant begin = clock.instant();
            List<Answer> answers = answers(slice.job(), slice.next().subList(from, to));
            together = asManyAsFit(Duration.between(begin, clock.instant()), to - from);
            ours = queue.record(node, slice.job().id(), answers, LEASE);
            from = to;
        }
    }

    private static int asManyAsFit(Duration took, int projects) {
        long fit = NOTED_WITHIN.toMillis() * projects / Math.max(1, took.toMillis());
        return Math.clamp(fit, 1, MOST_TOGETHER);
    }

    private List<Answer> answers(BulkJob job, List<Next> nexts) {
        List<Attempt> attempts =
                dispatcher.sendTogether(nexts.stream().map(next -> errand(job, next)).toList());
        return IntStream.range(0, nexts.size())
                .mapToObj(i -> answer(job, nexts.get(i), attempts.get(i)))
                .toList();
    }

    private static Errand errand(BulkJob job, Next next) {
        return new Errand(
                job.action().on(next.project(), job.words()),
                request(job, next),
                ExpectedVersion.ANY);
    }

    private Answer answer(BulkJob job, Next next, Attempt attempt) {
        return switch (attempt) {
            case Attempt.Done done -> done(next, done.outcome());
            case Attempt.Failed failed -> failed(job, next, failed.why());
        };
    }

    private Answer failed(BulkJob job, Next next, RuntimeException why) {
        if (why instanceof Refused refused) {
            return refused(next, refused.rejection());
        }
        System.getLogger(BulkRunner.class.getName())
                .log(
                        System.Logger.Level.ERROR,
                        "job " + job.id() + ", project " + next.project(),
                        why);
        return refused(next, new BulkRejection.ItemFailed());
    }

    private static Answer done(Next next, CommandOutcome outcome) {
        return new Answer(
                next.place(),
                outcome.changed() ? BulkJobItem.State.DONE : BulkJobItem.State.UNCHANGED,
                outcome.version(),
                null,
                null,
                null);
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
