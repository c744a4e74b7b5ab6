package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.UnreadableTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {

    private static final String INDICATOR =
            """
            {"no": 1, "code": "11", "level1": "产出指标", "level2": "数量指标", "name": "巡查次数",
             "periodValue": null, "annualValue": "≥12次"}""";

    private static String table(String... projects) {
        return """
        {
          "department": "河口镇", "heading": "部门名称", "unit": "万元", "fiscalYear": 2025,
          "grandTotal": {"total": "3.00", "fiscalAppropriation": 3.00},
          "units": [{
            "name": "水务所",
            "total": {"total": "3.00", "fiscalAppropriation": "3.00"},
            "projects": [
        """
                + String.join(",\n", projects)
                + "]}]}";
    }

    private static String project(String name, String total, String more) {
        return "{\"name\": \"%s\", \"total\": \"%s\", \"fiscalAppropriation\": \"%s\"%s}"
                .formatted(name, total, total, more);
    }

    private static String texts(String indicator) {
        return ", \"targetStatement\": \"目标。\", \"indicators\": [" + indicator + "]";
    }

    private static Complaint refusal(String text) {
        return catchThrowableOfType(UnreadableTable.class, () -> Tables.read(text)).complaint();
    }

    @Test
    void placesArePathsWithTheirLines() {
        ImportedTable read =
                Tables.read(
                        table(
                                project("河道巡查", "1.00", texts(INDICATOR)),
                                project("清淤", "2.00", texts(INDICATOR))));

        assertThat(Tables.allCodes(read)).isEmpty();
        assertThat(read.department()).isEqualTo("河口镇");
        ImportedProject second = read.projects().get(1);
        assertThat(second.row()).isEqualTo(10);
        assertThat(second.places().get("name").words())
                .isEqualTo("units[0].projects[1].name（第 10 行）");
        assertThat(second.indicators().getFirst().periodValue()).isNull();
    }

    @Test
    void everyBreakageIsNamedWithItsPath() {
        String unknown = INDICATOR.replace("\"11\"", "\"99\"");
        ImportedTable read =
                Tables.read(
                        table(
                                project("河道巡查", "一元", texts(INDICATOR)),
                                project("", "2.00", texts(unknown))));

        assertThat(read.projects())
                .extracting(project -> project.complaints().getFirst())
                .extracting(Complaint::code, Complaint::place)
                .contains(
                        tuple("unreadable-amount", "units[0].projects[0]"),
                        tuple("unknown-indicator-code", "units[0].projects[1].indicators[0]"));
        assertThat(Tables.allCodes(read)).contains("missing-name", "total-mismatch");
    }

    @Test
    void whatTheTableDoesNotKnowIsNamed() {
        ImportedTable read =
                Tables.read(table(project("甲", "3.00", texts(INDICATOR) + ", \"remark\": \"x\"")));

        assertThat(read.complaints())
                .singleElement()
                .returns("stray-text", Complaint::code)
                .returns("units[0].projects[0].remark", Complaint::place);
    }

    @Test
    void aProjectWithoutTextsIsAProjectWhateverItsName() {
        ImportedTable read = Tables.read(table(project("小计", "3.00", "")));

        assertThat(read.projects()).extracting(ImportedProject::name).containsExactly("小计");
        assertThat(Tables.allCodes(read))
                .containsExactlyInAnyOrder("missing-statement", "missing-indicators");
    }

    @Test
    void rowsOfATextOnOneLineAreCountedAsIfEachValueHadItsOwn() {
        String text =
                table(
                                project("甲", "1.00", texts(INDICATOR)),
                                project("乙", "2.00", texts(INDICATOR)))
                        .replace("\n", " ");

        assertThat(Tables.read(text).projects())
                .extracting(ImportedProject::row)
                .doesNotHaveDuplicates();
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        String text = "\uFEFF" + table(project("甲", "3.00", texts(INDICATOR)));

        assertThat(Tables.read(text).projects()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"units\": [",
                "{\"units\": []} {}",
                "{\"units\": [], \"units\": []}",
                "{\"a\": 1}",
                "{\"units\": {}}",
                "{\"units\": [1]}",
                "{\"units\": [{\"name\": [], \"projects\": []}]}",
                "{\"units\": [{\"projects\": [{\"indicators\": [7]}]}]}",
                "{\"grandTotal\": \"1\", \"units\": []}",
                "{}"
            })
    void whatIsNoTableIsRefusedByName(String text) {
        assertThat(refusal(text).code()).isEqualTo("not-a-table");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(refusal("{\"units\": " + "[".repeat(100_000)).code()).isEqualTo("not-a-table");
        assertThat(refusal("{\"a\": " + "[0,".repeat(10) + "0,".repeat(2_000_000)).code())
                .isEqualTo("too-large");
    }
}
