package org.jixiao.web.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jixiao.application.bulk.BulkJobItem;
import org.jixiao.domain.shared.ProjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets make of the download. */
class FailureSheetTest {

    private static final List<String> HEADING = List.of("序号", "编号", "名称", "单位", "代码", "说明");

    private static String sheet(String name) {
        return FailureSheet.of(
                HEADING,
                List.of(
                        new BulkJobItem(
                                7,
                                new ProjectId(new UUID(0, 1)),
                                "440114002-2025-0001",
                                name,
                                "中心",
                                BulkJobItem.State.REFUSED,
                                0,
                                "wrong-state",
                                "项目现为“草稿”。",
                                "The project is a draft.")));
    }

    @Test
    void itBeginsWithAByteOrderMarkAndItsHeading() {
        assertThat(sheet("甲")).startsWith("\uFEFF\"序号\",\"编号\"");
        assertThat(sheet("甲").lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatBeginsLikeAFormulaIsText(String name) {
        assertThat(sheet(name)).contains(",\"'" + name + "\",");
    }

    @Test
    void quotesAndLineBreaksStayWithinTheirCell() {
        assertThat(sheet("一\"二\n三,四")).contains(",\"一\"\"二\n三,四\",");
    }

    @Test
    void aProjectThatCannotBeSeenHasNoName() {
        String sheet =
                FailureSheet.of(
                        HEADING,
                        List.of(
                                new BulkJobItem(
                                        1,
                                        new ProjectId(new UUID(0, 1)),
                                        null,
                                        null,
                                        null,
                                        BulkJobItem.State.REFUSED,
                                        0,
                                        "no-such-project",
                                        "没有这个项目。",
                                        null)));
        assertThat(sheet).contains("\"1\",\"\",\"\",\"\",\"no-such-project\"");
    }
}
