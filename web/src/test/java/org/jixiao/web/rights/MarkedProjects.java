package org.jixiao.web.rights;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jixiao.web.journey.Answer;
import org.jixiao.web.journey.ApiClient;
import org.jixiao.web.journey.RunningJixiao;

/**
 * One returned project in each of four units, with a text of its own in every place where a text
 * can stand, so that a leak can be seen in any answer.
 *
 * @param projects by the code of the unit
 */
record MarkedProjects(Map<String, Project> projects) {

    /** Begins every mark; no other text contains it. */
    static final String SIGN = "印记";

    private static final Map<String, String> FILERS =
            Map.of(
                    "440114002", "filer-centre",
                    "440114001", "filer-bureau",
                    "440113001", "filer-panyu",
                    "440100001", "filer-city");

    private static final ConcurrentMap<RunningJixiao, MarkedProjects> SEEDED =
            new ConcurrentHashMap<>();

    /**
     * One of them.
     *
     * @param upload the id of a table that its filer uploaded, with the same mark
     */
    record Project(String unit, String id, long version, String upload) {

        String mark() {
            return markOf(unit);
        }
    }

    static MarkedProjects in(RunningJixiao jixiao) {
        return SEEDED.computeIfAbsent(jixiao, MarkedProjects::seed);
    }

    static String markOf(String unit) {
        return SIGN + unit + SIGN;
    }

    private static MarkedProjects seed(RunningJixiao jixiao) {
        Map<String, Project> projects = new LinkedHashMap<>();
        FILERS.forEach((unit, filer) -> projects.put(unit, seed(jixiao, unit, filer)));
        return new MarkedProjects(projects);
    }

    private static Project seed(RunningJixiao jixiao, String unit, String username) {
        ApiClient filer = jixiao.as(username);
        ApiClient reviewer = jixiao.as("reviewer");
        String mark = markOf(unit);
        Answer filed = done(filer.post("/projects", body(unit, mark)));
        String path = "/projects/" + filed.at("/id");
        done(filer.post(path + "/submission", "{}", "If-Match", "\"1\""));
        done(reviewer.post(path + "/review-opening", null, "If-Match", "\"2\""));
        String verdict =
                """
                {"decision": "RETURN", "opinion": "意见%1$s", "unlock": "ALL",
                 "remarks": [{"anchor": "name", "reasonCode": "OTHER", "text": "原因%1$s"}]}
                """
                        .formatted(mark);
        Answer returned = done(reviewer.post(path + "/review", verdict, "If-Match", "\"3\""));
        Answer upload = done(filer.upload("/imports", mark + ".txt", table(mark)));
        String location = upload.header("Location");
        return new Project(
                unit,
                filed.at("/id"),
                returned.version(),
                location.substring(location.lastIndexOf('/') + 1));
    }

    private static String table(String mark) {
        String header = "项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标";
        String indicators = "1、产出指标：%1$s次数，年度指标值：≥12次。2、效益指标：%1$s率，年度指标值：≥80%%。".formatted(mark);
        String row = String.join("\t", "表" + mark, "1.00", "1.00", "", "", mark, indicators);
        String total = "合计\t1.00\t1.00\t\t\t\t";
        return "项目支出绩效目标表（含转移支付项目）\n\n单位名称：某单位\n\n单位：万元\n\n"
                + String.join("\n", header, total, row)
                + "\n";
    }

    private static String body(String unit, String mark) {
        return """
        {"unitCode": "%1$s", "fiscalYear": 2025, "round": "FIRST_SUBMISSION",
         "sheet": {"name": "名称%2$s", "targetStatement": "目标%2$s：全年完成三百人次的培训并逐人回访，年底前形成总结。",
           "funding": {"fiscalAppropriation": "10000.00", "specialAccountAppropriation": "0",
                       "otherFunds": "0"},
           "indicators": [
             {"code": "11", "name": "数量%2$s", "periodValue": "≥300人次", "annualValue": "≥300人次"},
             {"code": "22", "name": "效益%2$s", "periodValue": "≥60%%", "annualValue": "≥60%%"},
             {"code": "31", "name": "满意%2$s", "periodValue": "≥90%%", "annualValue": "≥90%%"}]}}
        """
                .formatted(unit, mark);
    }

    private static Answer done(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(answer.toString());
        }
        return answer;
    }
}
