package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.infrastructure.table.columns.ColumnwisePrint;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Previews are stored as JSON; those stored before cells had places and doubts are still read. */
class StoredPreviewTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aPreviewWithoutDoubtsAndPlacesIsRead() {
        ImportedProject project =
                JSON.readValue(
                        """
                        {"row": 8, "unit": "河口镇水务所", "name": "河道清淤", "total": 12.00,
                         "targetStatement": "目标。", "indicators": [], "confidence": 1.00,
                         "complaints": []}
                        """,
                        ImportedProject.class);

        assertThat(project.doubts()).isEmpty();
        assertThat(project.places()).isEmpty();
        assertThat(project.confirmable()).isTrue();
    }

    @Test
    void doubtsAndPlacesComeBackAsTheyWere() {
        MadeUpTable truth = MadeUpTable.of(new Random(3), true, false);
        ImportedTable table = Tables.read(new ColumnwisePrint(truth, new Random(3), true).print());

        ImportedProject first = table.projects().getFirst();
        ImportedProject again =
                JSON.readValue(JSON.writeValueAsString(first), ImportedProject.class);
        assertThat(again.doubts()).usingRecursiveComparison().isEqualTo(first.doubts());
        assertThat(again.places()).isEqualTo(first.places());
        assertThat(first.doubts())
                .anyMatch(doubt -> doubt.confidence().compareTo(BigDecimal.ONE) < 0);
    }
}
