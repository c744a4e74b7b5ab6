package org.jixiao.infrastructure.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.TableReader;

/** Reads one case after the other and keeps the figures. */
final class FuzzRun {

    private static final int MOST_FAILURES = 50;
    private static final long MEGABYTE = 1024 * 1024;

    private final TableReader reader = new TableReader();
    private final FuzzCases cases;
    private final Duration most;
    private final List<String> failures = new ArrayList<>();
    private final Map<Fuzzed.Kind, Tally> tallies = new TreeMap<>();
    private long memoryAtBegin;

    FuzzRun(FuzzCases cases, Duration most) {
        this.cases = cases;
        this.most = most;
    }

    /** What became of the cases of one kind. */
    private static final class Tally {
        private final Map<String, Integer> outcomes = new TreeMap<>();
        private int cases;
        private long nanos;
        private long worst;
        private long worstNumber;
    }

    /** Cases that may not be, one line each; empty when all is well. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    void run(long first, long count) {
        long begin = System.nanoTime();
        try (Watch watch = new Watch(most)) {
            for (long i = 0; i < count && failures.size() < MOST_FAILURES; i++) {
                read(cases.of(first + i), watch);
                if (i == count / 10) {
                    memoryAtBegin = used();
                }
                if (i % 100_000 == 99_999) {
                    tell(i + 1, begin);
                }
            }
            failures.addAll(watch.seen());
        }
        tell(count, begin);
        tallies.forEach(FuzzRun::tell);
    }

    /** Megabytes in use at the end beyond those after a tenth of the run, garbage not counted. */
    long growth() {
        return (used() - memoryAtBegin) / MEGABYTE;
    }

    private void read(Fuzzed one, Watch watch) {
        Tally tally = tallies.computeIfAbsent(one.kind(), kind -> new Tally());
        watch.begins(one.number());
        String outcome;
        try {
            outcome = Verdict.of(reader.read(one.content(), "表"));
        } catch (UnreadableTable refused) {
            outcome = verdict(one, refused);
        } catch (Throwable unforeseen) {
            outcome = failed(one, unforeseen);
        }
        long nanos = watch.ends();
        tally.cases++;
        tally.nanos += nanos;
        tally.outcomes.merge(outcome, 1, Integer::sum);
        if (nanos > tally.worst) {
            tally.worst = nanos;
            tally.worstNumber = one.number();
        }
    }

    private String verdict(Fuzzed one, UnreadableTable refused) {
        try {
            return Verdict.of(refused);
        } catch (IllegalStateException unworthy) {
            return failed(one, unworthy);
        }
    }

    private String failed(Fuzzed one, Throwable unforeseen) {
        StringBuilder line =
                new StringBuilder("case %d (%s): ".formatted(one.number(), one.kind()));
        line.append(unforeseen);
        StackTraceElement[] frames = unforeseen.getStackTrace();
        for (int i = 0; i < Math.min(12, frames.length); i++) {
            line.append("\n    at ").append(frames[i]);
        }
        failures.add(line.toString());
        System.out.println(line);
        return "FAILED";
    }

    private static void tell(long cases, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d cases in %.0f s, %,.0f a second%n",
                cases,
                seconds,
                cases / seconds);
    }

    private static void tell(Fuzzed.Kind kind, Tally tally) {
        System.out.printf(
                Locale.ROOT,
                "%-9s %,9d cases, %.3f ms each, worst %,d ms (case %d), %s%n",
                kind,
                tally.cases,
                tally.nanos / 1e6 / tally.cases,
                tally.worst / 1_000_000,
                tally.worstNumber,
                tally.outcomes);
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least =
                    Math.min(
                            least,
                            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
