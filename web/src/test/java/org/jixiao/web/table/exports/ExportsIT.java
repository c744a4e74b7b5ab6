package org.jixiao.web.table.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.table.SmallTable.CENTRE;
import static org.jixiao.web.table.SmallTable.row;

import java.net.http.HttpResponse;
import org.jixiao.web.shared.Digests;
import org.jixiao.web.table.TablesRunning;
import org.jixiao.web.testing.Demo;
import org.junit.jupiter.api.Test;

/** Tables taken out: by whom, in which form, as of when. */
class ExportsIT extends TablesRunning {

    @Test
    void aTableIsTakenOutOnlyWithinTheScopeAndOnlyInFormatsThereAre() {
        uploaded(CENTRE, "1.00", row("导出", "1.00"));

        assertThat(get(Demo.OTHER_FILER, "/tables?unit=440114002&fiscalYear=2025").statusCode())
                .isEqualTo(404);
        HttpResponse<byte[]> ods = get(Demo.FILER, "/tables?unit=440114002&format=ods");
        assertThat(ods.statusCode()).isEqualTo(406);
        assertThat(text(ods)).contains("xlsx", "docx", "pdf", "txt", "json");
        assertThat(get(Demo.SYSTEM_ADMIN, "/tables?unit=440114002").statusCode()).isEqualTo(403);
    }

    @Test
    void aTableShowsWhatWasThereThen() {
        String name = "当时还没有";
        String id = uploaded(CENTRE, "1.00", row(name, "1.00")).path("id").asString();
        confirm(Demo.FILER, id, "{\"round\": \"2027-FIRST_SUBMISSION\"}");
        String table = "/tables?department=440100&fiscalYear=2027";

        assertThat(text(get(Demo.AUDITOR, table))).contains(name);
        assertThat(get(Demo.AUDITOR, table + "&at=2021-01-01T00:00:00%2B08:00").statusCode())
                .isEqualTo(404);
    }

    @Test
    void auditorsFindWhatWasTakenOut() {
        uploaded(CENTRE, "1.00", row("记录", "1.00"));
        String id = uploaded(CENTRE, "1.00", row("记录", "1.00")).path("id").asString();
        confirm(Demo.FILER, id, "{\"round\": \"2025-FIRST_SUBMISSION\"}");

        HttpResponse<byte[]> file =
                get(Demo.FILER, "/tables?unit=440114002&fiscalYear=2025&format=xlsx");
        String number = file.headers().firstValue("Jixiao-Export-Number").orElseThrow();
        String digest = Digests.sha256().add(file.body()).hex();

        assertThat(text(get(Demo.AUDITOR, "/exports?text=" + digest))).contains(number);
        assertThat(get(Demo.FILER, "/exports").statusCode()).isEqualTo(403);
        HttpResponse<byte[]> archive =
                get(Demo.AUDITOR, "/tables/archive?fiscalYear=2025&format=txt");
        assertThat(archive.statusCode()).isEqualTo(200);
        assertThat(text(get(Demo.AUDITOR, "/exports?size=1")))
                .contains("ARCHIVE", Digests.sha256().add(archive.body()).hex());
    }
}
