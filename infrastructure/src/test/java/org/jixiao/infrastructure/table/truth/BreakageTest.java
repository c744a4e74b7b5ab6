package org.jixiao.infrastructure.table.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A table that is broken in one place says so. A lost, doubled or moved line or a cut may leave
 * another whole table, such as one whose last indicator is gone; nothing else may go unnoticed.
 */
class BreakageTest {

    private static final int TABLES = 50;
    private static final double MOST_UNNAMED_LINES = 0.04;

    /** Of lines of the page, for a title above numbered items looks like one. */
    private static final double MOST_SILENT = 0.1;

    private static final Set<Breakage> LINES =
            EnumSet.of(
                    Breakage.LINE_LOST, Breakage.LINE_TWICE, Breakage.LINES_SWAPPED, Breakage.CUT);

    @ParameterizedTest
    @EnumSource(names = {"TABULAR", "WRAPPED", "COLUMNS"})
    void whatIsBrokenIsNamed(Family family) {
        check(Trials.broken(family.name(), seed -> family.print(new Dice(seed)).text(), 0, TABLES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"huadu-district-bureau-2025", "huadu-employment-centre-2025"})
    void whatIsBrokenInAPublishedTableIsNamed(String name) throws IOException {
        Path path = Path.of("../../shared/tables", name + ".txt");
        Assumptions.assumeTrue(Files.isReadable(path), "skipped: " + path + " is not there");
        String text = Files.readString(path);

        check(Trials.broken(name, seed -> text, 0, TABLES));
    }

    private static void check(Broken broken) {
        for (Breakage breakage : Breakage.values()) {
            double most = LINES.contains(breakage) ? MOST_UNNAMED_LINES : 0;
            assertThat(broken.unnamedShare(breakage))
                    .as(breakage + ": " + broken.samples())
                    .isLessThanOrEqualTo(most);
        }
        assertThat(broken.silentShare(Breakage.FOREIGN_LINE))
                .as(broken.samples().toString())
                .isLessThanOrEqualTo(MOST_SILENT);
        assertThat(broken.silentShare(Breakage.FOREIGN_HEADING)).isZero();
    }
}
