package org.jixiao.application.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.jixiao.application.bulk.BulkJob.Counts;
import org.jixiao.application.bulk.BulkJob.Ending;
import org.jixiao.application.bulk.BulkJob.State;
import org.jixiao.application.shared.AggregateNames;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.junit.jupiter.api.Test;

/** How a node keeps a job while it works on it, on a clock that each command moves on. */
class BulkRunnerTest {

    private static final Instant BEGAN = Instant.parse("2025-02-01T00:00:00Z");

    private final List<Integer> noted = new ArrayList<>();
    private final List<Duration> between = new ArrayList<>();
    private Instant now = BEGAN;
    private Instant lastNoted = BEGAN;

    private static BulkJob job(Counts counts) {
        Actor actor =
                new Actor(
                        new ActorId("reviewer"),
                        "王敏",
                        new UnitCode("440100"),
                        "市局",
                        Set.of(Role.CITY_REVIEWER));
        return new BulkJob(
                new BulkJobId(new UUID(1, 1)),
                actor,
                "127.0.0.1",
                "request",
                BulkAction.OPEN_REVIEW,
                BulkWords.NONE,
                State.FINISHED,
                Money.ZERO,
                counts,
                BEGAN,
                null,
                null,
                null);
    }

    /** One slice of so many projects; what is noted of it is written down. */
    private final class OneSlice implements BulkQueue {

        private final int projects;

        OneSlice(int projects) {
            this.projects = projects;
        }

        @Override
        public Optional<Slice> claim(String node, BulkJobId only, Duration lease, int most) {
            List<Next> next =
                    IntStream.rangeClosed(1, projects)
                            .mapToObj(place -> new Next(place, new ProjectId(new UUID(2, place))))
                            .toList();
            return Optional.of(new Slice(job(new Counts(projects, 0, 0, 0)), next));
        }

        @Override
        public boolean record(String node, BulkJobId job, List<Answer> answers, Duration lease) {
            noted.add(answers.size());
            between.add(Duration.between(lastNoted, now));
            lastNoted = now;
            return true;
        }

        @Override
        public void release(String node, BulkJobId job) {}
    }

    private void work(int projects, Duration each) {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(
                AggregateNames.PROJECT_COMMAND,
                message -> {
                    now = now.plus(each);
                    return new CommandOutcome("id", 1, true, false);
                });
        InstantSource time = () -> now;
        Clock clock = time.withZone(ZoneOffset.UTC);
        new BulkRunner(
                        new OneSlice(projects),
                        new Dispatcher(bus, NoTransactionManager.INSTANCE),
                        Rejection::sentence,
                        clock)
                .some("node", () -> true);
    }

    @Test
    void quickProjectsAreNotedFiftyAtATimeOnceTheyAreKnownToBeQuick() {
        work(120, Duration.ofMillis(10));
        assertThat(noted).containsExactly(3, 50, 50, 17);
    }

    @Test
    void slowProjectsAreNotedLongBeforeTheLeaseIsOver() {
        work(20, Duration.ofMillis(900));
        assertThat(noted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(20);
        assertThat(between)
                .allSatisfy(
                        pause ->
                                assertThat(pause.multipliedBy(3))
                                        .isLessThan(BulkRunner.LEASE)
                                        .isLessThan(BulkRunner.NOTED_WITHIN.multipliedBy(5)));
    }

    @Test
    void aJobEndsWithAllSomeOrNothingDone() {
        assertThat(job(new Counts(3, 2, 1, 0)).ending()).isEqualTo(Ending.ALL);
        assertThat(job(new Counts(3, 1, 0, 2)).ending()).isEqualTo(Ending.SOME);
        assertThat(job(new Counts(3, 0, 1, 2)).ending()).isEqualTo(Ending.SOME);
        assertThat(job(new Counts(3, 0, 0, 3)).ending()).isEqualTo(Ending.NONE);
    }
}
