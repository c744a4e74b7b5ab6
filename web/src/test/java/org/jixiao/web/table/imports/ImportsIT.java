package org.jixiao.web.table.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.table.SmallTable.CENTRE;
import static org.jixiao.web.table.SmallTable.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jixiao.web.table.SmallTable;
import org.jixiao.web.table.TablesRunning;
import org.jixiao.web.testing.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Documents that are not what they should be, and people who are not who they should be. */
class ImportsIT extends TablesRunning {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String ROUND = "\"round\": \"2025-FIRST_SUBMISSION\"";

    static Stream<Arguments> badDocuments() throws IOException {
        byte[] noise = new byte[5000];
        new Random(20250101).nextBytes(noise);
        return Stream.of(
                Arguments.of("空.txt", new byte[0], 422, List.of("not-a-table")),
                Arguments.of(
                        "信.txt",
                        "不是表".getBytes(StandardCharsets.UTF_8),
                        422,
                        List.of("not-a-table")),
                Arguments.of("乱.bin", noise, 422, List.of("not-a-table", "wrong-encoding")),
                Arguments.of(
                        "日文.txt",
                        "項目名称\tテスト、これは表ではない".getBytes("EUC-JP"),
                        422,
                        List.of("wrong-encoding", "not-a-table")),
                Arguments.of("炸弹.xlsx", bomb(), 413, List.of("too-large")),
                Arguments.of("大.txt", new byte[50 * MEGABYTE + 1], 413, List.of("too-large")),
                Arguments.of("更大.txt", new byte[52 * MEGABYTE], 413, List.of("too-large")));
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[MEGABYTE];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badDocuments")
    void whatIsNoTableIsRefusedWithItsPlaceAndKeepsNothing(
            String name, byte[] content, int status, List<String> codes) {
        int before = json(get(Demo.FILER, "/imports?size=100")).path("items").size();

        HttpResponse<byte[]> answer = upload(Demo.FILER, name, content);

        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(status);
        assertThat(codes).contains(json(answer).path("code").asString());
        assertThat(json(answer).path("detail").asString()).isNotBlank();
        assertThat(json(get(Demo.FILER, "/imports?size=100")).path("items")).hasSize(before);
    }

    @Test
    void anUploadWithoutItsFileNamesTheField() {
        HttpResponse<byte[]> answer = send(Demo.FILER, "POST", "/imports", "{}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).path("errors").path(0).path("pointer").asString())
                .isEqualTo("/file");
    }

    @Test
    void aTotalThatDoesNotAddUpIsShownBesideTheSumAndBlocksNothing() {
        JsonNode preview = uploaded(CENTRE, "99.00", row("总数不符", "21.00"));

        assertThat(codes(preview.path("complaints"))).contains("total-mismatch");
        assertThat(preview.path("grandTotal").path("declared").asString()).isEqualTo("99.00");
        assertThat(preview.path("grandTotal").path("computed").asString()).isEqualTo("21.00");
        assertThat(preview.path("projects").path(0).path("confirmable").asBoolean()).isTrue();
    }

    @Test
    void aRowWithAnUnknownCodeIsNotFiledWhileItsNeighbourIs() {
        String unknown = "1、9-其他指标；99-未知指标；培训人数；年度指标值:≥600人。";
        JsonNode preview =
                uploaded(CENTRE, "31.00", row("代码不明", "21.00", unknown), row("邻行", "10.00"));

        HttpResponse<byte[]> answer =
                confirm(Demo.FILER, preview.path("id").asString(), "{" + ROUND + "}");

        assertThat(answer.statusCode()).isEqualTo(207);
        JsonNode items = json(answer).path("items");
        assertThat(items.path(0).path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(items.path(0).path("code").asString()).isEqualTo("unknown-indicator-code");
        assertThat(items.path(0).path("place").asString()).contains("行");
        assertThat(items.path(1).path("outcome").asString()).isEqualTo("DONE");
        String project = items.path(1).path("projectId").asString();
        assertThat(get(Demo.FILER, "/projects/" + project).statusCode()).isEqualTo(200);
    }

    @Test
    void aTruncatedTableIsReadAndItsLastRowBlocked() {
        String whole = SmallTable.of(CENTRE, "31.00", row("完整", "21.00"), row("截断", "10.00"));

        JsonNode preview = json(upload(Demo.FILER, whole.substring(0, whole.length() - 12)));

        assertThat(preview.path("projects").path(0).path("confirmable").asBoolean()).isTrue();
        assertThat(preview.path("projects").path(1).path("confirmable").asBoolean()).isFalse();
    }

    @Test
    void aForeignUnitsRowsAreNotFiled() {
        JsonNode preview = uploaded("广州市番禺区人力资源和社会保障局（本级）", "1.00", row("外区", "1.00"));

        assertThat(codes(preview.path("projects").path(0).path("complaints")))
                .contains("not-your-unit");
        assertThat(preview.path("projects").path(0).path("confirmable").asBoolean()).isFalse();
        confirm(Demo.FILER, preview.path("id").asString(), "{" + ROUND + "}");
        assertThat(text(get(Demo.AUDITOR, "/districts/440113/summary?fiscalYear=2025")))
                .as("nobody declares a total for a foreign unit")
                .doesNotContain("10000.00");
    }

    @Test
    void anAmountFinerThanAFenIsRefusedForItsRow() {
        JsonNode preview = uploaded(CENTRE, "1.1234567", row("过细", "1.1234567"));

        HttpResponse<byte[]> answer =
                confirm(Demo.FILER, preview.path("id").asString(), "{" + ROUND + "}");

        assertThat(answer.statusCode()).isEqualTo(207);
        assertThat(json(answer).path("items").path(0).path("code").asString())
                .isEqualTo("beyond-a-sheet");
    }

    @Test
    void whatIsWrongIsAnsweredByTheApiAllOrNothingAndTheRowIsFiledThen() {
        String wrong = "1、9-其他指标；99-未知指标；人数；年度指标值:1。";
        JsonNode preview = uploaded(CENTRE, "1.00", row("答疑", "1.00", wrong));
        String id = preview.path("id").asString();
        int at = preview.path("projects").path(0).path("row").asInt();
        String path = "/imports/" + id + "/answers";
        String one = "{\"row\": %d, \"field\": \"%s\", \"value\": \"%s\"}";
        String right = "1、1-产出指标；11-数量指标；人数；年度指标值:1。";

        HttpResponse<byte[]> refused =
                send(
                        Demo.FILER,
                        "POST",
                        path,
                        "{\"answers\": ["
                                + one.formatted(at, "indicators", right)
                                + ", "
                                + one.formatted(at, "total", "两万")
                                + ", "
                                + one.formatted(at, "colour", "x")
                                + "]}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("/answers/1/value", "/answers/2/field", "malformed");
        assertThat(text(get(Demo.FILER, "/imports/" + id))).contains("\"answers\":[]");

        HttpResponse<byte[]> kept =
                send(
                        Demo.FILER,
                        "POST",
                        path,
                        "{\"answers\": [" + one.formatted(at, "indicators", right) + "]}");
        assertThat(kept.statusCode()).as(text(kept)).isEqualTo(200);
        JsonNode row = json(kept).path("projects").path(0);
        assertThat(row.path("confirmable").asBoolean()).isTrue();
        assertThat(row.path("answers").path(0).path("field").asString()).isEqualTo("indicators");
        assertThat(confirm(Demo.FILER, id, "{" + ROUND + "}").statusCode()).isEqualTo(200);
        assertThat(send(Demo.OTHER_FILER, "POST", path, "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void anImportIsNotThereForAnotherDistrict() {
        String id = uploaded(CENTRE, "1.00", row("本区", "1.00")).path("id").asString();

        assertThat(get(Demo.OTHER_FILER, "/imports/" + id).statusCode()).isEqualTo(404);
        assertThat(confirm(Demo.OTHER_FILER, id, "{" + ROUND + "}").statusCode()).isEqualTo(404);
        assertThat(text(get(Demo.OTHER_FILER, "/imports"))).doesNotContain(id);
        assertThat(get(Demo.REVIEWER, "/imports/" + id).statusCode()).isEqualTo(403);
    }

    @Test
    void onlyChosenRowsAreFiledAndAChoiceMustMeanSomething() {
        JsonNode preview = uploaded(CENTRE, "3.00", row("甲", "1.00"), row("乙", "2.00"));
        String id = preview.path("id").asString();
        int second = preview.path("projects").path(1).path("row").asInt();

        for (String wrong : List.of("[]", "[999]", "[null]")) {
            assertThat(confirm(Demo.FILER, id, "{" + ROUND + ", \"rows\": " + wrong + "}"))
                    .as(wrong)
                    .returns(422, HttpResponse::statusCode);
        }
        JsonNode done =
                json(
                        confirm(
                                Demo.FILER,
                                id,
                                "{\"round\": {\"fiscalYear\": 2025, \"round\": "
                                        + "\"FIRST_SUBMISSION\"}, \"rows\": ["
                                        + second
                                        + "]}"));

        assertThat(done.path("items")).hasSize(1);
        assertThat(done.path("items").path(0).path("name").asString()).isEqualTo("乙");
    }

    @Test
    void aRoundThatIsNotScheduledIsRefused() {
        String id = uploaded(CENTRE, "1.00", row("批次", "1.00")).path("id").asString();
        for (String round :
                Arrays.asList("\"2031-FIRST_SUBMISSION\"", "\"一上\"", "7", "null", "{\"x\": 1}")) {
            HttpResponse<byte[]> answer = confirm(Demo.FILER, id, "{\"round\": " + round + "}");
            assertThat(answer.statusCode()).as(round).isEqualTo(422);
            assertThat(text(answer)).contains("/round");
        }
    }

    @Test
    void aRowThatIsAProjectAlreadyIsRevisedByTheVersionThatWasSeen() {
        String first = uploaded(CENTRE, "6.00", row("接口修订", "6.00")).path("id").asString();
        confirm(Demo.FILER, first, "{" + ROUND + "}");
        String id = uploaded(CENTRE, "7.00", row("接口修订", "7.00")).path("id").asString();
        JsonNode preview = json(get(Demo.FILER, "/imports/" + id + "?fiscalYear=2025"));
        JsonNode existing = preview.path("projects").path(0).path("existing");
        int row = preview.path("projects").path(0).path("row").asInt();
        assertThat(existing.path("revisable").asBoolean()).isTrue();
        assertThat(existing.path("differences")).hasSize(1);
        assertThat(existing.path("differences").path(0).path("after").asString()).isEqualTo("7.00");

        String revise = "{" + ROUND + ", \"revise\": [{\"row\": %d, \"version\": %d}]}";
        HttpResponse<byte[]> unchosen = confirm(Demo.FILER, id, "{" + ROUND + "}");
        HttpResponse<byte[]> stale = confirm(Demo.FILER, id, revise.formatted(row, 99));
        HttpResponse<byte[]> done =
                confirm(Demo.FILER, id, revise.formatted(row, existing.path("version").asLong()));
        HttpResponse<byte[]> again = confirm(Demo.FILER, id, "{" + ROUND + "}");

        assertThat(unchosen.statusCode()).isEqualTo(207);
        assertThat(text(unchosen)).contains("choice-needed");
        assertThat(text(stale)).contains("stale-version", "REFUSED");
        assertThat(done.statusCode()).as(text(done)).isEqualTo(200);
        JsonNode item = json(done).path("items").path(0);
        assertThat(item.path("outcome").asString()).isEqualTo("REVISED");
        assertThat(item.path("projectId").asString())
                .isEqualTo(existing.path("projectId").asString());
        assertThat(text(again)).contains("UNCHANGED");
        for (String wrong :
                List.of(
                        "[999]",
                        "[%d]",
                        "[{}]",
                        "[{\"row\": %d}]",
                        "[{\"row\": %d, \"version\": \"x\"}]")) {
            assertThat(
                            confirm(
                                    Demo.FILER,
                                    id,
                                    "{" + ROUND + ", \"revise\": " + wrong.formatted(row) + "}"))
                    .as(wrong)
                    .returns(422, HttpResponse::statusCode);
        }
    }

    private static List<String> codes(JsonNode complaints) {
        return complaints.valueStream().map(c -> c.path("code").asString()).toList();
    }
}
