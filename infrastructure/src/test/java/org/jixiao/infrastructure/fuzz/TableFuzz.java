package org.jixiao.infrastructure.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Feeds the readers of tables a million damaged and hostile documents: each is read as a table or
 * refused in words, within seconds, and nothing stays behind in memory.
 *
 * <p>{@code mvn -B -ntp -Pfuzz -pl infrastructure -am verify}, with {@code -Dfuzz.cases=1000000
 * -Dfuzz.first=0}; {@code -Dfuzz.case=4711} reads one again, {@code -Dfuzz.save=file} keeps it.
 */
class TableFuzz {

    private static final long CASES = Long.getLong("fuzz.cases", 1_000_000);
    private static final long FIRST = Long.getLong("fuzz.first", 0);
    private static final Duration LONGEST = Duration.ofSeconds(Long.getLong("fuzz.seconds", 5));

    /** What caches of the libraries may take once they are warm. */
    private static final long MOST_MEGABYTES = 16;

    @Test
    void whateverIsReadIsATableOrRefusedInWords() throws IOException {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
        FuzzCases cases = new FuzzCases(Corpus.load());
        FuzzRun run = new FuzzRun(cases, LONGEST);
        String one = System.getProperty("fuzz.case", "");
        if (one.isEmpty()) {
            run.run(FIRST, CASES);
            System.out.printf("heap: %d MB more than after a tenth of the run%n", run.growth());
            assertThat(run.growth()).isLessThan(MOST_MEGABYTES);
        } else {
            keep(cases.of(Long.parseLong(one)));
            run.run(Long.parseLong(one), 1);
        }
        assertThat(run.failures()).isEmpty();
    }

    private static void keep(Fuzzed one) throws IOException {
        String file = System.getProperty("fuzz.save", "");
        if (!file.isEmpty()) {
            Files.write(Path.of(file), one.content());
        }
    }
}
