package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.application.operations.ProjectionStatus;
import org.jixiao.application.operations.Projections;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.infrastructure.operations.ReadModelOperations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A read model written anew from the events is the one that was written as they happened. */
@TestMethodOrder(OrderAnnotation.class)
class RebuildIT {

    private static final long SEED = 20250301;
    private static final List<String> TABLES =
            List.of(
                    "project_list",
                    "project_course",
                    "unit_spell",
                    "unit_closure",
                    "filing_round",
                    "filing_extension",
                    "check_rules",
                    "sheet_fingerprint",
                    "library_project",
                    "library_use",
                    "library_unit",
                    "library_indicator",
                    "project_search",
                    "delegation",
                    "table_export");
    private static final List<String> MODELS =
            List.of(
                    "project-list",
                    "project-course",
                    "unit-tree",
                    "filing-rounds",
                    "check-rules",
                    "sheet-fingerprints",
                    "indicator-library",
                    "project-search",
                    "delegations",
                    "exports");

    private static TestSystem system;
    private static JdbcClient owner;
    private static Map<String, List<String>> live;

    @BeforeAll
    static void livesOfEveryKind() {
        system = TestSystem.start();
        Samples.organize(system);
        owner = JdbcClient.create(system.owner().dataSource());
        RandomHistories histories = new RandomHistories(system, SEED);
        histories.organization(150);
        for (int i = 0; i < 150; i++) {
            histories.life(40);
        }
        live = dump();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    /** Every row of every read model as text. */
    private static Map<String, List<String>> dump() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (String table : TABLES) {
            tables.put(
                    table,
                    owner.sql("SELECT t::text FROM " + table + " t ORDER BY 1")
                            .query(String.class)
                            .list());
        }
        return tables;
    }

    private static void assertShown(Map<String, List<String>> wanted) {
        Map<String, List<String>> shown = dump();
        wanted.forEach(
                (table, rows) ->
                        assertThat(shown.get(table)).as(table).containsExactlyElementsOf(rows));
    }

    private static void rebuild() {
        MODELS.forEach(
                name ->
                        assertThat(system.bean(ReadModelOperations.class).rebuildNow(name))
                                .as(name)
                                .isTrue());
    }

    private static Map<String, Long> behind() {
        Map<String, Long> behind = new LinkedHashMap<>();
        for (ProjectionStatus status : system.bean(Projections.class).status()) {
            behind.put(status.name(), status.behind());
        }
        return behind;
    }

    @Test
    @Order(1)
    void theHistoriesHoldEveryEventOfTheCatalogue() {
        Set<String> names = new TreeSet<>();
        new EventCatalogue().names().values().forEach(name -> names.add(name.name()));
        // Its rows are made of whole tables: DisclosuresIT rebuilds them.
        names.remove("jixiao.table-disclosed");
        assertThat(owner.sql("SELECT DISTINCT name FROM domain_event").query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(live).allSatisfy((table, rows) -> assertThat(rows).isNotEmpty());
    }

    @Test
    @Order(2)
    void liveRowsEqualRebuiltRowsByteForByte() {
        rebuild();
        assertShown(live);
        assertThat(behind().values()).containsOnly(0L);
    }

    @Test
    @Order(3)
    void whatWasLostSpoiltOrAddedIsMendedAndSaidBefore() {
        owner.sql(
                        "DELETE FROM project_list WHERE id IN (SELECT id FROM project_list ORDER BY id LIMIT 7)")
                .update();
        owner.sql(
                        "UPDATE project_list SET version = version + 1000, phase = 'DRAFT' WHERE id IN (SELECT id FROM project_list ORDER BY id DESC LIMIT 5)")
                .update();
        owner.sql(
                        "UPDATE project_list SET version = 0, name = '?' WHERE id IN (SELECT id FROM project_list ORDER BY id OFFSET 20 LIMIT 5)")
                .update();
        owner.sql(
                        "INSERT INTO project_list SELECT 'stray', '440114001-2025-9999', version, name, unit_code, fiscal_year, round, phase, phase_since, revision, fiscal_appropriation, special_account_appropriation, other_funds, total, indicators, open_remarks, changed_at, changed_by FROM project_list LIMIT 1")
                .update();
        owner.sql(
                        "UPDATE project_list SET id = 'lost' WHERE id = (SELECT id FROM project_list ORDER BY id OFFSET 30 LIMIT 1)")
                .update();
        owner.sql("DELETE FROM unit_closure WHERE descendant = '440113001'").update();
        owner.sql("UPDATE unit_spell SET name = '?' WHERE unit_code = '440114'").update();
        owner.sql("UPDATE filing_round SET version = 99, closes = 'infinity'").update();
        owner.sql("DELETE FROM library_use WHERE position = 0").update();
        owner.sql("UPDATE library_unit SET uses = 77, last_on = 'epoch' WHERE code = '11'")
                .update();
        owner.sql("UPDATE library_indicator SET units = 88").update();
        owner.sql("INSERT INTO library_indicator VALUES ('没有人用', '11', 5, 5)").update();
        owner.sql(
                        "UPDATE library_project SET version = 0 WHERE id IN (SELECT id FROM library_project ORDER BY id LIMIT 3)")
                .update();
        owner.sql("UPDATE check_rules SET version = 99, settings = '{}'").update();
        owner.sql(
                        "DELETE FROM sheet_fingerprint WHERE id IN (SELECT id FROM sheet_fingerprint ORDER BY id LIMIT 3)")
                .update();
        owner.sql(
                        "UPDATE sheet_fingerprint SET version = 0, statement_key = '?' WHERE id IN (SELECT id FROM sheet_fingerprint ORDER BY id DESC LIMIT 4)")
                .update();
        assertThat(behind())
                .containsEntry("indicator-library", 3L)
                .containsEntry("check-rules", 2L)
                .containsEntry("sheet-fingerprints", 3L + 4)
                .containsEntry("project-list", 7L + 5 + 5 + 1 + 2)
                .containsEntry("unit-tree", 1L);
        assertThat(behind().get("filing-rounds")).isPositive();
        rebuild();
        assertShown(live);
        assertThat(behind().values()).containsOnly(0L);
    }

    @Test
    @Order(4)
    void emptyTablesAreFilledAgain() {
        owner.sql("TRUNCATE " + String.join(", ", TABLES)).update();
        rebuild();
        assertShown(live);
    }

    @Test
    @Order(5)
    void peopleWorkOnWhileReadModelsAreRebuiltAndNothingGetsOld() {
        AtomicInteger working = new AtomicInteger(6);
        try (TestSystem other = system.anotherNode()) {
            List<Integer> rebuilds =
                    Running.<Integer>together(
                            8,
                            thread ->
                                    thread < 6
                                            ? people(
                                                    thread % 2 == 0 ? system : other,
                                                    thread,
                                                    working)
                                            : rebuilder(thread, working));
            System.out.printf("rebuilds while people worked: %s%n", rebuilds.subList(6, 8));
            assertThat(rebuilds.get(6)).isPositive();
        }
        Map<String, List<String>> worked = dump();
        assertThat(worked).isNotEqualTo(live);
        assertThat(behind().values()).containsOnly(0L);
        rebuild();
        assertShown(worked);
    }

    private static Callable<Integer> people(TestSystem node, int thread, AtomicInteger working) {
        return () -> {
            try {
                RandomHistories histories = new RandomHistories(node, SEED + thread);
                for (int i = 0; i < 12; i++) {
                    if (thread == 0) {
                        histories.organization(4);
                    }
                    ProjectId mine = histories.life(25);
                    histories.step(mine, Samples.FILER);
                }
                return 0;
            } finally {
                working.decrementAndGet();
            }
        };
    }

    private static Callable<Integer> rebuilder(int thread, AtomicInteger working) {
        return () -> {
            int rebuilds = 0;
            while (working.get() > 0) {
                String name =
                        thread == 6
                                ? "project-list"
                                : MODELS.get(1 + rebuilds % (MODELS.size() - 1));
                if (rebuilds % 3 == 1 && thread == 6) {
                    owner.sql("DELETE FROM project_list WHERE indicators % 3 = 0").update();
                }
                system.bean(ReadModelOperations.class).rebuildNow(name);
                rebuilds++;
            }
            system.bean(ReadModelOperations.class)
                    .rebuildNow(thread == 6 ? "project-list" : "unit-tree");
            return rebuilds;
        };
    }

    @Test
    @Order(6)
    void fiftyThousandEventsAreProjectedAnewInAFewSeconds() {
        copies(50_000);
        long events =
                owner.sql(
                                "SELECT count(*) FROM domain_event WHERE aggregate_type = 'ProjectAggregate'")
                        .query(Long.class)
                        .single();
        assertThat(events).isGreaterThan(50_000);
        assertThat(behind().get("project-list")).isPositive();
        for (String pass : List.of("filling", "again")) {
            long start = System.nanoTime();
            system.bean(ReadModelOperations.class).rebuildNow("project-list");
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "rebuild (%s): %d events in %.2f s, %.0f events/s%n",
                    pass, events, seconds, events / seconds);
            assertThat(seconds).isLessThan(30);
        }
        assertThat(behind().get("project-list")).isZero();
    }

    /** Whole lives copied under new ids and codes until there are enough events. */
    private static void copies(int wanted) {
        owner.sql(
                        """
                        INSERT INTO domain_event (event_id, aggregate_id, sequence, aggregate_type, recorded_at, name,
                            revision, payload, metadata)
                        SELECT gen_random_uuid()::text, new_id, sequence, aggregate_type, recorded_at, name, revision,
                            CASE WHEN sequence > 0 THEN payload ELSE convert_to(regexp_replace(replace(
                                convert_from(payload, 'UTF8'), aggregate_id, new_id),
                                '"code":"([0-9]+)-2025-[0-9]+"', '"code":"\\1-2025-' || 100000 + number * 1000 + nth || '"'),
                                'UTF8') END, metadata
                        FROM (SELECT e.*, copy.number,
                                dense_rank() OVER (ORDER BY e.aggregate_id) AS nth,
                                md5(e.aggregate_id || copy.number)::uuid::text AS new_id
                            FROM domain_event e, generate_series(1, :copies) AS copy (number)
                            WHERE e.aggregate_type = 'ProjectAggregate') c
                        """)
                .param(
                        "copies",
                        wanted
                                        / owner.sql(
                                                        "SELECT count(*) FROM domain_event WHERE aggregate_type = 'ProjectAggregate'")
                                                .query(Integer.class)
                                                .single()
                                + 1)
                .update();
    }
}
