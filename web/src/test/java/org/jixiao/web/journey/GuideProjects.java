package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

/** Projects as the pictures of the guide need them, brought there over the API. */
final class GuideProjects {

    private static final String STATEMENT =
            "面向本区登记失业人员开展技能培训，全年培训不少于1000人次，培训后就业率不低于60%，12月底前完成补贴发放。";

    /** They resemble each other, as units' projects do. */
    private static final String EXPLAINED =
            """
            {"acknowledgements": [
              {"check": "R10", "anchor": "sheet", "reason": "同类业务按统一口径申报，工作量各自测算。"}]}
            """;

    private final RunningJixiao jixiao;
    private final ApiClient filer;

    GuideProjects(RunningJixiao jixiao) {
        this.jixiao = jixiao;
        filer = jixiao.as("filer-bureau");
    }

    /** A draft of the bureau of Huadu. */
    String draft(String name) {
        Answer filed =
                filer.post(
                        "/projects",
                        """
                        {"unitCode": "440114001", "fiscalYear": 2025, "round": "FIRST_SUBMISSION",
                         "sheet": %s}
                        """
                                .formatted(sheet(name, "≥1000人次")));
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        return filed.at("/id");
    }

    private static String sheet(String name, String value) {
        return """
        {"name": "%s", "targetStatement": "%s",
         "funding": {"fiscalAppropriation": "2880920.00", "specialAccountAppropriation": "0.00",
                     "otherFunds": "0.00"},
         "indicators": [
           {"code": "11", "name": "培训人次", "periodValue": "%s", "annualValue": "%s"},
           {"code": "22", "name": "培训后就业率", "periodValue": "≥60%%", "annualValue": "≥60%%"},
           {"code": "31", "name": "学员满意度", "periodValue": "≥90%%", "annualValue": "≥90%%"}]}
        """
                .formatted(name, STATEMENT, value, value);
    }

    String submitted(String name) {
        String id = draft(name);
        send(filer, id, "/submission", EXPLAINED);
        return id;
    }

    /** Returned in part, with two remarks. */
    String returned(String name) {
        String id = submitted(name);
        ApiClient reviewer = jixiao.as("reviewer");
        send(reviewer, id, "/review-opening", null);
        send(
                reviewer,
                id,
                "/review",
                """
                {"decision": "RETURN", "unlock": "PINNED", "opinion": "请按意见修改后重新送审。",
                 "remarks": [
                   {"anchor": "fiscalAppropriation", "reasonCode": "OTHER",
                    "text": "请按上年实际支出重新测算。"},
                   {"anchor": "targetStatement", "reasonCode": "R2",
                    "text": "请写明培训后怎样跟踪就业情况。"}]}
                """);
        return id;
    }

    String passedBy(String reviewer, String name) {
        String id = submitted(name);
        ApiClient client = jixiao.as(reviewer);
        send(client, id, "/review-opening", null);
        send(
                client,
                id,
                "/review",
                """
                {"decision": "PASS", "opinion": "同意。",
                 "grades": {"completeness": "EXCELLENT", "relevance": "EXCELLENT",
                            "appropriateness": "EXCELLENT", "feasibility": "EXCELLENT",
                            "overall": "EXCELLENT"}}
                """);
        return id;
    }

    /** Saved by a colleague of the same unit while somebody else is typing. */
    void revisedByAColleague(String id, String name) {
        jixiao.administration().person("guide-colleague", "440114001", "unit-filer");
        ApiClient colleague = jixiao.as("guide-colleague");
        Answer present = colleague.get("/projects/" + id);
        Answer revised =
                colleague.put(
                        "/projects/" + id + "/sheet",
                        sheet(name, "≥1200人次"),
                        "If-Match",
                        present.header("ETag"));
        assertThat(revised.status()).as(revised.toString()).isEqualTo(200);
    }

    private static void send(ApiClient client, String id, String what, String json) {
        String path = "/projects/" + id;
        Answer answer = client.post(path + what, json, "If-Match", client.get(path).header("ETag"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }
}
