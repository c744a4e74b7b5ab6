package org.jixiao.infrastructure.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jixiao.application.project.UnsavedSheet;
import org.jixiao.application.project.UnsavedSheets;
import org.jixiao.application.project.UnsavedSheets.Kept;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Unsaved work is kept for its person, and for nobody else. */
class UnsavedSheetsIT {

    private static final Actor COLLEAGUE =
            TestSystem.actor("colleague", "440114001", Role.UNIT_FILER);
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private static TestSystem system;
    private static UnsavedSheets unsaved;
    private static String project;

    @BeforeAll
    static void start() {
        system = TestSystem.start();
        Samples.organize(system);
        unsaved = system.bean(UnsavedSheets.class);
        ProjectId id = system.draft(Samples.FILER, "花都培训");
        project = id.toString();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static UnsavedSheet work(String page, long step, String content) {
        return new UnsavedSheet(1L, content, page, step, NOW);
    }

    private static String content(Actor person, String sheet) {
        return unsaved.find(person, sheet).map(UnsavedSheet::content).orElse("");
    }

    @Test
    void whatIsTypedOnOnePageFollowsUponItself() {
        assertThat(unsaved.keep(Samples.FILER, "a", work("one", 1, "甲"), "").kept()).isTrue();
        assertThat(unsaved.keep(Samples.FILER, "a", work("one", 3, "丙"), "").kept()).isTrue();
        unsaved.keep(Samples.FILER, "a", work("one", 2, "乙"), "");
        assertThat(content(Samples.FILER, "a")).as("a late request overtakes none").isEqualTo("丙");
        unsaved.forget(Samples.FILER, "a");
        assertThat(unsaved.find(Samples.FILER, "a")).isEmpty();
    }

    @Test
    void savingOnePageLeavesWhatAnotherHasKept() {
        unsaved.keep(Samples.FILER, "tabs", work("one", 1, "甲"), "");
        unsaved.forgetSaved(Samples.FILER, "tabs", "two", "");
        assertThat(content(Samples.FILER, "tabs")).isEqualTo("甲");
        unsaved.forgetSaved(Samples.FILER, "tabs", "two", "one:1");
        assertThat(content(Samples.FILER, "tabs")).as("what two went on from").isEmpty();
        unsaved.keep(Samples.FILER, "tabs", work("one", 2, "乙"), "");
        unsaved.forgetSaved(Samples.FILER, "tabs", "one", "");
        assertThat(content(Samples.FILER, "tabs")).isEmpty();
    }

    @Test
    void anotherPageDoesNotWriteOverWhatItHasNotSeen() {
        unsaved.keep(Samples.FILER, "b", work("one", 1, "甲"), "");
        Kept refused = unsaved.keep(Samples.FILER, "b", work("two", 1, "乙"), "");
        assertThat(refused.kept()).isFalse();
        assertThat(content(Samples.FILER, "b")).isEqualTo("甲");
        assertThat(unsaved.keep(Samples.FILER, "b", work("two", 2, "乙"), "one:1").kept()).isTrue();
        assertThat(content(Samples.FILER, "b")).isEqualTo("乙");
        unsaved.replace(Samples.FILER, "b", work("three", 1, "丙"));
        assertThat(content(Samples.FILER, "b")).isEqualTo("丙");
    }

    @Test
    void nobodyReadsWhatSomebodyElseHasTyped() {
        String sheet = UnsavedSheets.NEW + "0198";
        unsaved.keep(Samples.FILER, sheet, work("one", 1, "甲"), "");
        assertThat(unsaved.find(COLLEAGUE, sheet)).isEmpty();
        assertThat(unsaved.ofNew(COLLEAGUE)).isEmpty();
        JdbcClient reader = JdbcClient.create(system.reader().dataSource());
        assertThat(reader.sql("SELECT content FROM unsaved_sheet").query().listOfRows()).isEmpty();
    }

    @Test
    void formsOfNewProjectsAreKeptApartAndFoundTheLatestFirst() {
        String one = UnsavedSheets.NEW + "1";
        String two = UnsavedSheets.NEW + "2";
        unsaved.keep(Samples.PANYU, one, new UnsavedSheet(null, "甲", "one", 1, NOW), "");
        Instant later = NOW.plusSeconds(1);
        unsaved.keep(Samples.PANYU, two, new UnsavedSheet(null, "乙", "two", 1, later), "");
        unsaved.keep(Samples.PANYU, "filed", work("three", 1, "丙"), "");
        assertThat(unsaved.ofNew(Samples.PANYU))
                .extracting(form -> form.sheet() + " " + form.work().content())
                .containsExactly(two + " 乙", one + " 甲");
    }

    @Test
    void othersAreToldThatSomebodyIsAtItButNotElsewhere() {
        unsaved.keep(Samples.FILER, project, work("one", 1, "甲"), "");
        assertThat(unsaved.others(COLLEAGUE, project))
                .extracting(UnsavedSheets.Presence::name)
                .containsExactly(Samples.FILER.name());
        assertThat(unsaved.others(Samples.FILER, project)).isEmpty();
        assertThat(unsaved.others(Samples.PANYU, project)).isEmpty();
    }

    @Test
    void workThatNobodyTouchesForNinetyDaysIsThrownAway() {
        Instant old = NOW.minus(UnsavedSheets.DAYS_KEPT + 1, ChronoUnit.DAYS);
        unsaved.keep(Samples.CENTRE, "c", new UnsavedSheet(null, "旧", "one", 1, old), "");
        assertThat(content(Samples.CENTRE, "c")).isEqualTo("旧");
        unsaved.keep(Samples.CENTRE, "d", work("one", 1, "新"), "");
        assertThat(unsaved.find(Samples.CENTRE, "c")).isEmpty();
    }
}
