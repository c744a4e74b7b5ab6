package org.jixiao.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.web.journey.Chromium;
import org.jixiao.web.journey.RunningJixiao;
import org.jixiao.web.journey.RunsJixiao;
import org.jixiao.web.journey.Visitor;
import org.jixiao.web.rights.PageLooks.Look;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the route table can be used by everybody; each is opened once for all looks. */
@ExtendWith({RunsJixiao.class, Chromium.class})
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityIT {

    /** What comes late pushes the page down, is too wide, and has no name. */
    private static final String BROKEN =
            """
            addEventListener('load', () => setTimeout(() => {
              const late = document.createElement('div');
              late.style.width = '2000px';
              late.style.height = '400px';
              late.append(document.createElement('input'));
              document.body.prepend(late);
            }, 300));
            """;

    private final RunningJixiao jixiao;
    private final Chromium chromium;
    private final PageLooks looks = new PageLooks();

    AccessibilityIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
    }

    @BeforeAll
    void openEveryPage() {
        PagesByPerson.of(jixiao)
                .forEach(
                        (person, addresses) -> {
                            try (Visitor visitor = chromium.visitor(jixiao)) {
                                looks.prepare(visitor);
                                if (!person.isEmpty()) {
                                    visitor.signIn(person);
                                }
                                addresses.forEach(address -> looks.at(visitor, person, address));
                            }
                        });
    }

    @ParameterizedTest
    @EnumSource
    void everyPageCanBeUsedByEverybody(Look look) {
        assertThat(looks.pages()).isGreaterThan(50);
        assertThat(looks.findings(look)).isEmpty();
    }

    /** The suite would be worth nothing if it did not see anything. */
    @ParameterizedTest
    @EnumSource
    void aPageThatNobodyCanUseIsFound(Look look) {
        PageLooks broken = new PageLooks();
        try (Visitor visitor = chromium.visitor(jixiao)) {
            broken.prepare(visitor);
            visitor.page().addInitScript(BROKEN);
            visitor.open("/");
            visitor.page().waitForSelector("body > div > input");
            broken.look(visitor, "nobody", "/");
            assertThat(broken.findings(look)).isNotEmpty();
        }
    }
}
