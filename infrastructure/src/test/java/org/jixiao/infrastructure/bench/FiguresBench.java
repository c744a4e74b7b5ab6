package org.jixiao.infrastructure.bench;

import java.util.Arrays;
import java.util.List;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.statistics.CourseFilter;
import org.jixiao.application.statistics.CourseQueries;
import org.jixiao.application.statistics.SummaryQueries;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.Test;

/**
 * How long the figures of the dashboards take with 100,000 projects of 1,100 units in 11 districts;
 * rows are made by SQL, no events behind them.
 *
 * <p>{@code mvn -B -ntp -Pbench -pl infrastructure -am verify -Dit.test=FiguresBench}
 */
class FiguresBench {

    private static final int TIMES = 20;

    @Test
    void figuresOfAHundredThousandProjects() {
        try (TestSystem system = TestSystem.start()) {
            Samples.organize(system);
            fill(system);
            SummaryQueries summaries = system.bean(SummaryQueries.class);
            CourseQueries courses = system.bean(CourseQueries.class);
            UnitCode district = new UnitCode("440201");
            for (Actor actor : List.of(Samples.REVIEWER, Samples.FILER)) {
                measure(
                        "summary " + actor.unit(),
                        () -> summaries.summary(actor, actor.unit(), Samples.YEAR));
                measure(
                        "figures " + actor.unit(),
                        () -> courses.figures(actor, new CourseFilter(Samples.YEAR, null, null)));
                measure("recent " + actor.unit(), () -> courses.recent(actor, 8));
            }
            measure(
                    "figures of a district",
                    () ->
                            courses.figures(
                                    Samples.REVIEWER,
                                    new CourseFilter(Samples.YEAR, null, district)));
            measure(
                    "totals of the list",
                    () ->
                            system.bean(ProjectQueries.class)
                                    .listing(
                                            Samples.REVIEWER,
                                            ProjectFilter.ALL,
                                            new PageRequest(0, 1, "")));
        }
    }

    private static void measure(String what, Runnable query) {
        double[] millis = new double[TIMES];
        for (int i = -3; i < TIMES; i++) {
            long begin = System.nanoTime();
            query.run();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-24s median %.0f ms, p95 %.0f ms%n",
                what, millis[TIMES / 2], millis[TIMES * 95 / 100]);
    }

    private static void fill(TestSystem system) {
        system.ownerSql(
                """
                INSERT INTO unit_spell (unit_code, level, name, parent_code, valid_from)
                SELECT '44020' || d, 'DISTRICT_BUREAU', '区局' || d, '440100', '2024-01-01'::date FROM generate_series(1, 9) d
                UNION ALL
                SELECT '44020' || d || lpad(u::text, 3, '0'), 'UNIT', '单位' || d || '-' || u, '44020' || d, '2024-01-01'::date
                FROM generate_series(1, 9) d, generate_series(1, 120) u
                """);
        system.ownerSql(
                """
                INSERT INTO unit_closure (ancestor, descendant, valid_from, at_its_end)
                SELECT a.unit_code, s.unit_code, '2024-01-01'::date, false FROM unit_spell s
                CROSS JOIN LATERAL (VALUES (s.unit_code), (s.parent_code), ('440100')) a (unit_code)
                WHERE s.unit_code LIKE '4402%' ON CONFLICT DO NOTHING
                """);
        system.ownerSql(
                """
                INSERT INTO project_list (id, code, version, name, unit_code, fiscal_year, round, phase, phase_since,
                    revision, fiscal_appropriation, special_account_appropriation, other_funds, total, indicators,
                    open_remarks, changed_at, changed_by, search_text)
                SELECT md5(n::text)::uuid::text, 'c-' || n, 5, '项目' || n,
                    '44020' || 1 + n % 9 || lpad((1 + n / 9 % 120)::text, 3, '0'), 2025, 'FIRST_SUBMISSION',
                    (ARRAY['DRAFT','SUBMITTED','UNDER_REVIEW','RETURNED','REVIEWED','APPROVED','DISCLOSED'])[1 + n % 7],
                    now() - n * interval '1 minute', 1, n, n / 2, 0, n + n / 2, 5, 0,
                    now() - n * interval '1 minute', '某人', 'c-' || n || ' 项目' || n
                FROM generate_series(1, 100000) n
                """);
        system.ownerSql(
                """
                INSERT INTO project_course
                SELECT id, 5, unit_code, fiscal_year, round, 1, 1, (n % 4 / 3)::int, at,
                    at + (n % 97) * interval '3 hours', false, (n % 2)::int,
                    CASE WHEN n % 2 = 1 THEN at + (n % 97 + n % 31) * interval '3 hours' END, 'a', NULL,
                    'PASSED', at + interval '9 days', 'somebody', '某人'
                FROM (SELECT *, row_number() OVER (ORDER BY id) AS n, changed_at AS at FROM project_list) p
                """);
        system.ownerSql("ANALYZE");
    }
}
