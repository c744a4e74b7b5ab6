package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

/**
 * Projects of 花都区劳动就业服务管理中心 that have come so far, by the API. What stands behind the colon of
 * their names makes their sheets differ, as the checks ask for.
 */
final class PreparedProjects {

    private final RunningJixiao jixiao;

    PreparedProjects(RunningJixiao jixiao) {
        this.jixiao = jixiao;
    }

    String submitted(String name) {
        String id = draft(name);
        send("filer-centre", id, "/submission", "{}");
        return id;
    }

    String draft(String name) {
        Answer filed =
                jixiao.as("filer-centre")
                        .post(
                                "/projects",
                                """
                                {"unitCode": "440114002", "fiscalYear": 2025, "round": "FIRST_SUBMISSION",
                                 "sheet": %s}
                                """
                                        .formatted(sheet(name, "10000.00")));
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        return filed.at("/id");
    }

    String passed(String name) {
        String id = submitted(name);
        pass(id);
        return id;
    }

    String approved(String name) {
        String id = passed(name);
        send(
                "approver",
                id,
                "/approval",
                """
                {"documentNumber": "穗人社函〔2025〕8号", "date": "2025-03-03"}
                """);
        return id;
    }

    void pass(String id) {
        send("reviewer", id, "/review-opening", null);
        grade(id);
    }

    /** Passes what is under review already. */
    void grade(String id) {
        send(
                "reviewer",
                id,
                "/review",
                """
                {"decision": "PASS", "opinion": "同意。",
                 "grades": {"completeness": "EXCELLENT", "relevance": "EXCELLENT",
                            "appropriateness": "EXCELLENT", "feasibility": "EXCELLENT",
                            "overall": "EXCELLENT"}}
                """);
    }

    /** Sends one step to the project as it stands. */
    void send(String username, String id, String step, @Nullable String json) {
        String path = "/projects/" + id;
        ApiClient client = jixiao.as(username);
        Answer done = client.post(path + step, json, "If-Match", client.get(path).header("ETag"));
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
    }

    Answer present(String id) {
        return jixiao.as("reviewer").get("/projects/" + id);
    }

    static String sheet(String name, String amount) {
        String topic = name.substring(name.indexOf('：') + 1);
        return """
        {"name": "%1$s", "targetStatement": "围绕%3$s开展磐石班，%3$s全年培训不少于一千人次，学完%3$s后六成以上就业。",
         "funding": {"fiscalAppropriation": "%2$s", "specialAccountAppropriation": "0.00",
                     "otherFunds": "0.00"},
         "indicators": [
           {"code": "11", "name": "%3$s培训人次", "periodValue": "≥1000人次", "annualValue": "≥1000人次"},
           {"code": "22", "name": "%3$s后就业率", "periodValue": "≥60%%", "annualValue": "≥60%%"},
           {"code": "31", "name": "%3$s学员满意度", "periodValue": "≥90%%", "annualValue": "≥90%%"}]}
        """
                .formatted(name, amount, topic);
    }
}
