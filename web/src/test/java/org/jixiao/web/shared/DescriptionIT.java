package org.jixiao.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.web.journey.Chromium;
import org.jixiao.web.journey.RunningJixiao;
import org.jixiao.web.journey.RunsJixiao;
import org.jixiao.web.journey.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The browsable description of the API in a real browser, under our content security policy. */
@ExtendWith({RunsJixiao.class, Chromium.class})
class DescriptionIT {

    @Test
    void theDescriptionOpensWithoutBreakingThePolicy(RunningJixiao jixiao, Chromium chromium) {
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.open("/swagger-ui.html");
            visitor.page().waitForSelector("text=批量办理");

            assertThat(visitor.page().textContent("body"))
                    .contains("/api/v1/projects/{id}/submission");
            visitor.nothingWentWrong();
        }
    }
}
