package org.jixiao.infrastructure.table.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads thousands of made-up tables of every family, whole and broken, and prints the figures.
 *
 * <p>{@code mvn -B -ntp -Paccuracy -pl infrastructure -am verify}, with {@code
 * -Daccuracy.tables=2000 -Daccuracy.first=10000}; {@code -Daccuracy.published=folder} breaks the
 * published tables, too, where they are there.
 */
class AccuracyTrial {

    private static final long TABLES = Long.getLong("accuracy.tables", 2_000);
    private static final long FIRST = Long.getLong("accuracy.first", 10_000);
    private static final long BROKEN = TABLES / 4;

    @ParameterizedTest
    @EnumSource
    void unseenTables(Family family) {
        Score score = Trials.read(family, FIRST, TABLES);

        assertThat(score.silent()).isZero();
        assertThat(score.accuracy()).isGreaterThanOrEqualTo(0.995);
    }

    @ParameterizedTest
    @EnumSource
    void brokenTables(Family family) {
        Broken broken =
                Trials.broken(
                        family.name(), seed -> family.print(new Dice(seed)).text(), FIRST, BROKEN);
        broken.samples().forEach(System.out::println);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huadu-district-bureau-2025",
                "huadu-employment-centre-2025",
                "guangzhou-city-bureau-2025"
            })
    void brokenPublishedTables(String name) throws IOException {
        Path path = Path.of(System.getProperty("accuracy.published", "."), name + ".txt");
        String text = Files.isReadable(path) ? Files.readString(path) : "";
        boolean large = text.length() > 50_000;

        Trials.broken(name, seed -> text, FIRST, text.isEmpty() ? 0 : large ? BROKEN / 10 : BROKEN);
    }
}
