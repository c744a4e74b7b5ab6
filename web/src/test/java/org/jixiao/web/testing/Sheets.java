package org.jixiao.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sheets and projects for tests of the API. */
public final class Sheets {

    private Sheets() {}

    /** A sheet nothing is wrong with. */
    public static String sheet(String name) {
        return """
               {"name": "%s",
                "funding": {"fiscalAppropriation": "28809200.00",
                            "specialAccountAppropriation": "0", "otherFunds": "0.5"},
                "targetStatement": "为全区失业人员提供职业技能培训，全年培训2000人，帮助其中1000人实现就业。",
                "indicators": [
                  {"code": "11", "name": "培训人数", "periodValue": "", "annualValue": "≥2000人"},
                  {"code": "22", "name": "学员就业人数", "annualValue": "≥1000人"},
                  {"code": "31", "name": "学员满意度", "annualValue": "≥95%%"}]}
               """
                .formatted(name);
    }

    public static String newProject(String unit, String name) {
        return """
               {"unitCode": "%s", "fiscalYear": 2025, "round": "FIRST_SUBMISSION", "sheet": %s}
               """
                .formatted(unit, sheet(name));
    }

    /** Drafts a project through the API and returns its id. */
    public static String drafted(Demo demo, Demo.Caller filer, String name) {
        demo.ground();
        MvcTestResult answer =
                demo.call(filer, "POST", "/projects", newProject(filer.unit(), name));
        assertThat(answer).hasStatus(201);
        return read(answer, "$.id");
    }

    /** A project that has been submitted, at version 2. */
    public static String submitted(Demo demo, Demo.Caller filer, String name) {
        String id = drafted(demo, filer, name);
        assertThat(
                        demo.call(
                                filer,
                                "POST",
                                "/projects/" + id + "/submission",
                                "{}",
                                "If-Match",
                                "\"1\""))
                .hasStatus(200);
        return id;
    }

    public static <T> T read(MvcTestResult answer, String path) {
        try {
            return JsonPath.read(
                    answer.getResponse().getContentAsString(StandardCharsets.UTF_8), path);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
