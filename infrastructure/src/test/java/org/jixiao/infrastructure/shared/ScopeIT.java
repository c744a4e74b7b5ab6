package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.organization.UnitTreeCommand;
import org.jixiao.domain.organization.UnitTreeCommand.CloseUnit;
import org.jixiao.domain.organization.UnitTreeCommand.EstablishUnit;
import org.jixiao.domain.organization.UnitTreeCommand.MoveUnit;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody reads outside their subtree: the database itself sees to it. */
class ScopeIT {

    private static final String HUADU = "440114";
    private static final Actor PANYU_MANAGER =
            TestSystem.actor("panyu-manager", "440113", Role.DISTRICT_MANAGER);
    private static final PageRequest FIRST = new PageRequest(0, 200, "");

    private static TestSystem system;
    private static ProjectId huadu;
    private static ProjectId panyu;

    @BeforeAll
    static void start() {
        system = TestSystem.start();
        Samples.organize(system);
        huadu = system.draft(Samples.FILER, "花都培训");
        panyu = system.draft(Samples.PANYU, "番禺机密项目");
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    /** The first column of what the reading role gets, with that scope named; null names none. */
    private static List<String> read(String scope, String sql) throws SQLException {
        try (Connection connection = system.reader().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (scope != null) {
                statement.execute("SET LOCAL jixiao.scope = '" + scope + "'");
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id FROM project_list",
                "SELECT aggregate_id FROM domain_event",
                "SELECT convert_from(payload, 'UTF8') FROM domain_event"
            })
    void withoutAScopeThereAreNoRows(String sql) throws SQLException {
        assertThat(read(null, sql)).isEmpty();
        assertThat(read("", sql)).isEmpty();
        assertThat(read("999999", sql)).isEmpty();
        assertThat(read("%", sql)).isEmpty();
    }

    @Test
    void aDistrictsScopeShowsItsRowsOnlyThoughTheQueryForgetsToAsk() throws SQLException {
        assertThat(read(HUADU, "SELECT id FROM project_list"))
                .contains(huadu.toString())
                .doesNotContain(panyu.toString());
        assertThat(read(HUADU, "SELECT DISTINCT aggregate_id FROM domain_event"))
                .contains(huadu.toString())
                .doesNotContain(panyu.toString(), "unit-tree");
        assertThat(read(HUADU, "SELECT id FROM project_list WHERE id = '" + panyu + "' OR true"))
                .doesNotContain(panyu.toString());
        assertThat(
                        read(
                                HUADU,
                                "SELECT count(*) FROM domain_event WHERE aggregate_id = '"
                                        + panyu
                                        + "'"))
                .containsExactly("0");
        assertThat(read("440100", "SELECT id FROM project_list"))
                .contains(huadu.toString(), panyu.toString());
    }

    @Test
    void theScopeEndsWithItsTransaction() throws SQLException {
        try (Connection connection = system.reader().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT set_config('jixiao.scope', '440100', true)");
            connection.commit();
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM project_list")) {
                rows.next();
                assertThat(rows.getLong(1)).isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id FROM project_list WHERE CAST(name AS integer) > 0 AND unit_code LIKE '440113%'",
                "SELECT id FROM project_list WHERE 1 / (CASE WHEN name LIKE '番禺%' THEN 0 ELSE 1 END) = 1 AND unit_code LIKE '440113%'",
                "SELECT id FROM project_list WHERE to_date(name, 'YYYY') > '2000-01-01' AND unit_code = '440113001'",
                "SELECT aggregate_id FROM domain_event WHERE 1 / (CASE WHEN convert_from(payload, 'UTF8') LIKE '%番禺%' THEN 0 ELSE 1 END) = 0"
            })
    void anErrorInAConditionTellsNothingOfAnotherDistrict(String sql) throws SQLException {
        assertThat(read(HUADU, sql)).isEmpty();
    }

    @Test
    void theConditionsOfThoseTricksDoFailOnRowsThatMayBeSeen() {
        assertThatThrownBy(
                        () ->
                                read(
                                        "440113",
                                        "SELECT id FROM project_list WHERE CAST(name AS integer) > 0"))
                .hasMessageContaining("invalid input syntax");
    }

    private static void arrange(UnitTreeCommand command) {
        system.bean(Dispatcher.class).send(command, TestSystem.request(Samples.ADMIN));
    }

    private static boolean sees(Actor viewer, ProjectId id) {
        boolean row = system.bean(ProjectQueries.class).find(viewer, id).isPresent();
        boolean history = !system.bean(ProjectHistory.class).history(viewer, id).isEmpty();
        assertThat(history).as("list and history agree for " + viewer.id()).isEqualTo(row);
        return row;
    }

    private static Actor unitOf(String code) {
        return TestSystem.actor("filer-" + code, code, Role.UNIT_FILER);
    }

    private static ProjectId draftIn(String unit) {
        arrange(
                new EstablishUnit(
                        new UnitCode(unit),
                        UnitLevel.UNIT,
                        "单位" + unit,
                        new UnitCode(HUADU),
                        LocalDate.of(2024, 1, 1)));
        return system.draft(unitOf(unit), "搬家的单位");
    }

    @Test
    void aUnitThatMovedIsReadByItsNewDistrictFromThatDayOnAndByCityAndAuditorThroughout() {
        ProjectId id = draftIn("440114101");
        arrange(new MoveUnit(new UnitCode("440114101"), new UnitCode("440113"), today()));
        assertThat(sees(Samples.MANAGER, id)).isFalse();
        assertThat(sees(PANYU_MANAGER, id)).isTrue();
        assertThat(sees(Samples.REVIEWER, id)).isTrue();
        assertThat(sees(Samples.AUDITOR, id)).isTrue();
        assertThat(sees(unitOf("440114101"), id)).isTrue();
        assertThat(system.bean(ProjectQueries.class).find(Samples.AUDITOR, id))
                .hasValueSatisfying(row -> assertThat(row.districtName()).isEqualTo("番禺区局"));
    }

    @Test
    void aMoveOfTomorrowChangesNothingToday() {
        ProjectId id = draftIn("440114102");
        arrange(
                new MoveUnit(
                        new UnitCode("440114102"), new UnitCode("440113"), today().plusDays(1)));
        assertThat(sees(Samples.MANAGER, id)).isTrue();
        assertThat(sees(PANYU_MANAGER, id)).isFalse();
    }

    @Test
    void whatAClosedUnitFiledStaysReadableToThoseWhoStoodAboveItAtTheEnd() {
        ProjectId id = draftIn("440114103");
        arrange(new CloseUnit(new UnitCode("440114103"), today()));
        assertThat(sees(Samples.AUDITOR, id)).isTrue();
        assertThat(sees(Samples.REVIEWER, id)).isTrue();
        assertThat(sees(Samples.MANAGER, id)).isTrue();
        assertThat(sees(PANYU_MANAGER, id)).isFalse();
    }

    private static LocalDate today() {
        return LocalDate.now(Today.CHINA);
    }

    @Test
    void administratorsReadNoProject() {
        assertThat(sees(Samples.ADMIN, huadu)).isFalse();
        Actor security = TestSystem.actor("security", "440100", Role.SECURITY_ADMIN);
        assertThat(sees(security, huadu)).isFalse();
        assertThat(list(security, "", FIRST).items()).isEmpty();
    }

    private static Page<ProjectRow> list(Actor viewer, String text, PageRequest page) {
        return system.bean(ProjectQueries.class)
                .list(
                        viewer,
                        new ProjectFilter(null, null, null, null, java.util.Set.of(), text),
                        page);
    }

    @Test
    void wildcardsInASearchAreLetters() {
        ProjectId percent = system.draft(Samples.FILER, "完成率100%的项目_甲\\乙");
        system.draft(Samples.FILER, "完成率1000的项目x甲乙");
        for (String text : List.of("100%的", "_甲", "\\乙", "甲\\", "率100%的项目_甲\\乙")) {
            assertThat(list(Samples.FILER, text, FIRST).items())
                    .as(text)
                    .extracting(ProjectRow::id)
                    .containsExactly(percent);
        }
        assertThat(list(Samples.FILER, "' OR '1'='1", FIRST).items()).isEmpty();
        assertThat(list(Samples.FILER, ":scope :year ?", FIRST).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code; DROP TABLE project_list",
                "p.code",
                "--code",
                "(SELECT 1)",
                "CODE",
                "code desc",
                "-",
                " "
            })
    void aSortThatIsNoColumnIsRefused(String sort) {
        assertThatThrownBy(() -> list(Samples.FILER, "", new PageRequest(0, 10, sort)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pagesNeitherRepeatNorLeaveOutARowHoweverEqualTheRowsAre() {
        for (int i = 0; i < 45; i++) {
            system.draft(Samples.CENTRE, "同名项目");
        }
        List<String> sorts = new ArrayList<>(ProjectQueries.SORTABLE);
        ProjectQueries.SORTABLE.forEach(column -> sorts.add("-" + column));
        sorts.add("");
        for (String sort : sorts) {
            List<ProjectCode> seen = new ArrayList<>();
            Page<ProjectRow> page;
            int number = 0;
            do {
                page = list(Samples.CENTRE, "", new PageRequest(number++, 10, sort));
                page.items().forEach(row -> seen.add(row.code()));
            } while (number < page.totalPages());
            assertThat(seen).as(sort).doesNotHaveDuplicates().hasSize((int) page.totalItems());
        }
        assertThat(list(Samples.CENTRE, "", new PageRequest(9999, 10, "")).items()).isEmpty();
    }

    @Test
    void whoeverMayReadEveryUnitWaitsNoLonger() {
        try (TestSystem large = TestSystem.start()) {
            Samples.organize(large);
            large.ownerSql(
                    """
                    INSERT INTO unit_spell SELECT '440114' || (100 + n % 900) || lpad((n / 900)::text, 3, '0'), 'UNIT',
                        '单位' || n, '440114', '2024-01-01', NULL FROM generate_series(1, 2000) n
                    """);
            large.ownerSql(
                    """
                    INSERT INTO unit_closure SELECT a.code, unit_code, '2024-01-01', NULL, false FROM unit_spell,
                        LATERAL (VALUES (unit_code), ('440114'), ('440100')) a (code)
                    WHERE length(unit_code) = 12
                    """);
            large.ownerSql(
                    """
                    INSERT INTO project_list SELECT gen_random_uuid()::text, u.unit_code || '-2025-' || 1000 + n, 1,
                        '项目' || n, u.unit_code, 2025, 'FIRST_SUBMISSION', 'DRAFT', now(), 0, 1, 0, 0, 1, 3, 0, now(),
                        '某'
                    FROM generate_series(1, 50) n, unit_spell u WHERE length(u.unit_code) = 12
                    """);
            large.ownerSql("ANALYZE");
            ProjectQueries queries = large.bean(ProjectQueries.class);
            queries.list(Samples.AUDITOR, ProjectFilter.ALL, new PageRequest(0, 50, ""));
            long start = System.nanoTime();
            Page<ProjectRow> page =
                    queries.list(Samples.AUDITOR, ProjectFilter.ALL, new PageRequest(0, 50, ""));
            long first = System.nanoTime() - start;
            assertThat(page.totalItems()).isEqualTo(100_000);
            start = System.nanoTime();
            queries.list(Samples.FILER, ProjectFilter.ALL, new PageRequest(0, 50, ""));
            long own = System.nanoTime() - start;
            System.out.printf(
                    "first page of 100,000 projects in 2,000 units: %d ms; of one unit's: %d ms%n",
                    first / 1_000_000, own / 1_000_000);
            assertThat(Duration.ofNanos(first)).isLessThan(Duration.ofSeconds(3));
        }
    }
}
