package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.ImportedProject;
import org.junit.jupiter.api.Test;

/** Every cell knows where it stands in its source. */
class PlacesTest {

    @Test
    void aCellOfATabSeparatedTextKnowsItsLineAndColumn() {
        ImportedProject project =
                project(Tables.tabular(Tables.row("河道清淤", "12.00", "目标。", Tables.CODED)));

        assertThat(words(project, "name")).isEqualTo("第 8 行第 1 列");
        assertThat(words(project, "otherFunds")).isEqualTo("第 8 行第 5 列");
        assertThat(words(project, "indicators")).isEqualTo("第 8 行第 7 列");
    }

    @Test
    void aCellOfWrappedLinesKnowsTheLineWhereItBegins() {
        ImportedProject project =
                project(
                        Tables.wrapped(
                                "    河道清淤", "工程 12.00 12.00 0.00 0.00", "目标。", Tables.CODED));

        assertThat(project.name()).isEqualTo("河道清淤工程");
        assertThat(words(project, "name")).isEqualTo("第 7 行");
        assertThat(words(project, "total")).isEqualTo("第 8 行");
        assertThat(words(project, "targetStatement")).isEqualTo("第 9 行");
        assertThat(words(project, "indicators")).isEqualTo("第 10 行");
    }

    @Test
    void whatDoesNotApplyIsLeftOutOfTheWords() {
        assertThat(new CellPlace(3, 12, 0).words()).isEqualTo("第 3 页第 12 行");
        assertThat(new CellPlace(0, 0, 0).words()).isEmpty();
    }

    private static String words(ImportedProject project, String field) {
        Map<String, CellPlace> places = project.places();
        return places.get(field).words();
    }

    private static ImportedProject project(String text) {
        return Tables.read(text).projects().getFirst();
    }
}
