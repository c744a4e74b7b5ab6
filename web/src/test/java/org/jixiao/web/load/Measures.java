package org.jixiao.web.load;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import org.jixiao.web.journey.Answer;

/** How long pages took and what they weighed, by name. */
final class Measures {

    private static final long LONGEST = 120_000_000;

    private final Map<String, Histogram> times = new TreeMap<>();
    private final Map<String, Integer> weights = new TreeMap<>();
    private final Map<String, Integer> failures = new TreeMap<>();

    /**
     * @param pictures the bytes of the pictures it shows
     */
    synchronized void add(String page, long nanos, Answer answer, int pictures) {
        times.computeIfAbsent(page, name -> new Histogram(LONGEST, 3))
                .recordValue(Math.min(nanos / 1000, LONGEST));
        int weight = answer.body().getBytes(StandardCharsets.UTF_8).length + pictures;
        weights.merge(page, weight, Math::max);
        if (answer.status() / 100 > 3) {
            failures.merge(page + " " + answer.status(), 1, Integer::sum);
        }
    }

    synchronized void clear() {
        times.clear();
        weights.clear();
        failures.clear();
    }

    /** As a table in Markdown: milliseconds and bytes. */
    synchronized String table() {
        StringBuilder table = new StringBuilder();
        table.append("| page | requests | p50 ms | p95 ms | p99 ms | weight KB |\n");
        table.append("|---|---:|---:|---:|---:|---:|\n");
        Histogram all = new Histogram(LONGEST, 3);
        times.forEach(
                (page, histogram) -> {
                    all.add(histogram);
                    table.append(line(page, histogram, weights.getOrDefault(page, 0)));
                });
        table.append(line("**all**", all, 0));
        failures.forEach(
                (what, count) ->
                        table.append("\nnot answered well: ")
                                .append(what)
                                .append(" × ")
                                .append(count));
        return table.toString();
    }

    private static String line(String page, Histogram times, int weight) {
        return "| %s | %d | %d | %d | %d | %s |%n"
                .formatted(
                        page,
                        times.getTotalCount(),
                        times.getValueAtPercentile(50) / 1000,
                        times.getValueAtPercentile(95) / 1000,
                        times.getValueAtPercentile(99) / 1000,
                        weight == 0 ? "" : Integer.toString(weight / 1024));
    }
}
