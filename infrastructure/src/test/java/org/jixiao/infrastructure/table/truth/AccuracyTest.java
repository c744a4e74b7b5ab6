package org.jixiao.infrastructure.table.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What readers fill in of tables that they have never seen is what was printed; what is wrong is
 * complained about. {@link AccuracyTrial} reads more of them.
 */
class AccuracyTest {

    private static final int TABLES = 120;

    @ParameterizedTest
    @EnumSource
    void cellsAreReadAsPrintedOrComplainedAbout(Family family) {
        Score score = Trials.read(family, 0, TABLES);

        assertThat(score.silent()).as(score.samples().toString()).isZero();
        assertThat(score.accuracy()).isGreaterThanOrEqualTo(0.998);
        if (!family.isApart()) {
            assertThat(score.blocked()).as("rows that are right and cannot be filed").isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TABULAR", "WRAPPED", "FORMS"})
    void whereAllIsPrintedAllIsRead(Family family) {
        assertThat(Trials.read(family, 5_000, TABLES).wrong()).isZero();
    }
}
