package org.jixiao.web.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jixiao.web.testing.Demo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Published tables in, filed, listed, out again and in once more. */
class PublishedTablesIT extends TablesRunning {

    @ParameterizedTest
    @CsvSource({
        "huadu-district-bureau-2025.txt, 440114001, 43, 187, 17724.04",
        "huadu-employment-centre-2025.txt, 440114002, 12, 57, 13232.12"
    })
    void aPublishedTableIsFiledAndComesOutAndInAgainWithoutADifference(
            String file, String unit, int projects, int indicators, String total)
            throws IOException {
        Path table = Path.of("../../shared/tables", file);
        assumeThat(table).as("the published tables are not beside this checkout").exists();
        Demo.Caller filer = unit.equals(BUREAU.unit()) ? BUREAU : Demo.FILER;

        HttpResponse<byte[]> uploaded = upload(filer, file, Files.readAllBytes(table));
        assertThat(uploaded.statusCode()).isEqualTo(201);
        JsonNode preview = json(uploaded);
        String id = preview.path("id").asString();
        assertThat(uploaded.headers().firstValue("Location")).contains("/api/v1/imports/" + id);
        assertThat(preview.path("grandTotal").path("declared").asString()).isEqualTo(total);
        assertThat(new BigDecimal(preview.path("grandTotal").path("computed").asString()))
                .isEqualByComparingTo(total);
        assertThat(preview.path("projects")).hasSize(projects);
        assertThat(lines(preview.path("projects"))).hasSize(projects + indicators);

        JsonNode first = json(confirm(filer, id, "{\"round\": \"2026-FIRST_SUBMISSION\"}"));
        assertThat(first.path("counts").path("DONE").asInt()).isEqualTo(projects);
        JsonNode again = json(confirm(filer, id, "{\"round\": \"2026-FIRST_SUBMISSION\"}"));
        assertThat(again.path("counts").path("UNCHANGED").asInt()).isEqualTo(projects);
        JsonNode list = json(get(filer, "/projects?fiscalYear=2026&size=200"));
        assertThat(list.path("totalItems").asInt()).isEqualTo(projects);

        for (String format : List.of("txt", "xlsx", "docx", "pdf", "json")) {
            HttpResponse<byte[]> out =
                    get(filer, "/tables?unit=" + unit + "&fiscalYear=2026&format=" + format);
            assertThat(out.statusCode()).isEqualTo(200);
            assertThat(out.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment; filename=\"targets-" + unit + "-2026." + format)
                    .contains("filename*=UTF-8''%E9%A1%B9%E7%9B%AE");
            JsonNode back = json(upload(filer, "导出." + format, out.body()));
            assertThat(complaints(filer, back.path("id").asString())).isEmpty();
            assertThat(lines(back.path("projects"))).isEqualTo(lines(preview.path("projects")));
            assertThat(back.path("grandTotal").path("declared").asString()).isEqualTo(total);
            assertThat(compared(filer, back.path("id").asString()))
                    .as("as %s, each is the project it was, and reads the same", format)
                    .hasSize(projects)
                    .allMatch(existing -> existing.path("projectId").isString())
                    .allMatch(existing -> existing.path("differences").isEmpty());
        }
    }

    /** For the year of the table, which an upload alone does not name. */
    private JsonNode complaints(Demo.Caller filer, String id) {
        return json(get(filer, "/imports/" + id + "?fiscalYear=2026")).path("complaints");
    }

    private List<JsonNode> compared(Demo.Caller filer, String id) {
        return json(get(filer, "/imports/" + id + "?fiscalYear=2026"))
                .path("projects")
                .valueStream()
                .map(project -> project.path("existing"))
                .toList();
    }

    /** Everything a project is, a line for itself and one for each of its indicators. */
    private static List<String> lines(JsonNode projects) {
        List<String> lines = new ArrayList<>();
        for (JsonNode project : projects) {
            lines.add(
                    String.join(
                            "|",
                            texts(
                                    project,
                                    "unit",
                                    "name",
                                    "total",
                                    "fiscalAppropriation",
                                    "specialAccountAppropriation",
                                    "otherFunds",
                                    "targetStatement")));
            StreamSupport.stream(project.path("indicators").spliterator(), false)
                    .map(
                            row ->
                                    String.join(
                                            "|",
                                            texts(
                                                    row,
                                                    "no",
                                                    "code",
                                                    "name",
                                                    "periodValue",
                                                    "annualValue")))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static List<String> texts(JsonNode node, String... names) {
        return Arrays.stream(names).map(name -> node.path(name).asString("")).toList();
    }
}
