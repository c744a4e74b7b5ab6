package org.jixiao.web.table.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.application.table.imports.RowChoice;
import org.junit.jupiter.api.Test;

class SeenRowsTest {

    @Test
    void rowsComeBackWithTheVersionsThatWereSeen() {
        List<RowChoice> seen = List.of(RowChoice.revise(6, 3L), RowChoice.revise(132, 41L));
        assertThat(SeenRows.read(SeenRows.packed(seen))).contains(seen);
    }

    @Test
    void tenThousandRowsAreAShortField() {
        List<RowChoice> seen =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> RowChoice.revise(6 + i * 3, (long) (i % 4)))
                        .toList();
        assertThat(SeenRows.packed(seen)).hasSizeLessThan(4_000);
        assertThat(SeenRows.read(SeenRows.packed(seen))).contains(seen);
    }

    @Test
    void whatNoFormWasGivenIsNothing() {
        for (String other : List.of("", "AAAA", "别的")) {
            assertThat(SeenRows.read(other)).as(other).isEmpty();
        }
        assertThat(SeenRows.read(null)).isEmpty();
    }
}
