package org.jixiao.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a refusal of the API has to look like. */
public final class Problems {

    private Problems() {}

    public static void assertProblem(MvcTestResult answer, int status, String code) {
        assertThat(answer)
                .hasStatus(status)
                .hasContentType("application/problem+json;charset=UTF-8");
        assertThat((String) Sheets.read(answer, "$.code")).isEqualTo(code);
        assertThat((Integer) Sheets.read(answer, "$.status")).isEqualTo(status);
        assertThat((String) Sheets.read(answer, "$.type")).isEqualTo("urn:jixiao:problem:" + code);
        assertThat((String) Sheets.read(answer, "$.title")).isNotBlank();
        assertThat((String) Sheets.read(answer, "$.detail")).matches("(?s).*\\p{IsHan}.*");
    }

    public static void assertProblem(
            MvcTestResult answer, int status, String code, String pointer) {
        assertProblem(answer, status, code);
        assertThat((List<String>) Sheets.read(answer, "$.errors[*].pointer")).contains(pointer);
    }
}
