package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.infrastructure.operations.ReadModelOperations;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tally that lists and summaries add up is what the list comes to, however it was written. */
class TallyIT {

    private static final String OF_THE_LIST =
            """
            SELECT (unit_code, fiscal_year, round, phase, coalesce(in_force_phase, ''), count(*),
                sum(fiscal_appropriation), sum(special_account_appropriation), sum(other_funds),
                sum(coalesce(in_force_fiscal_appropriation, fiscal_appropriation)))::text
            FROM project_list GROUP BY unit_code, fiscal_year, round, phase, coalesce(in_force_phase, '') ORDER BY 1
            """;

    private static final String OF_THE_TALLY =
            """
            SELECT (unit_code, fiscal_year, round, phase, in_force, sum(projects), sum(fiscal), sum(special),
                sum(other), sum(counted_fiscal))::text
            FROM project_tally GROUP BY unit_code, fiscal_year, round, phase, in_force HAVING sum(projects) <> 0
            ORDER BY 1
            """;

    @Test
    void theTallyIsWhatTheListComesToAfterCommandsAndRebuildsAndFolds() {
        try (TestSystem system = TestSystem.start()) {
            Samples.organize(system);
            RandomHistories histories = new RandomHistories(system, 3);
            for (int i = 0; i < 30; i++) {
                histories.life(30);
            }
            JdbcClient owner = JdbcClient.create(system.owner().dataSource());
            List<String> wanted = rows(owner, OF_THE_LIST);
            assertThat(wanted).hasSizeGreaterThan(3);
            assertThat(rows(owner, OF_THE_TALLY)).isEqualTo(wanted);

            owner.sql("DELETE FROM project_list WHERE code LIKE '%1'").update();
            assertThat(rows(owner, OF_THE_TALLY)).isNotEqualTo(wanted);
            assertThat(system.bean(ReadModelOperations.class).rebuildNow("project-list")).isTrue();
            assertThat(rows(owner, OF_THE_TALLY)).isEqualTo(wanted);

            owner.sql("SELECT fold_tally()").query((row, number) -> number).list();
            assertThat(rows(owner, OF_THE_TALLY)).isEqualTo(wanted);
            assertThat(owner.sql("SELECT count(*) FROM project_tally").query(Long.class).single())
                    .isEqualTo(wanted.size());
        }
    }

    private static List<String> rows(JdbcClient owner, String question) {
        return owner.sql(question).query(String.class).list();
    }
}
