package org.jixiao.infrastructure.checks;

import java.util.Optional;
import org.jixiao.application.checks.CheckRulesQueries;
import org.jixiao.domain.checks.CheckRules;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.springframework.stereotype.Component;

/** The check rules in SQL. */
@Component
class JdbcCheckRules implements CheckRulesQueries {

    private final ScopedReads reads;

    JdbcCheckRules(ScopedReads reads) {
        this.reads = reads;
    }

    @Override
    public Optional<CheckRules> of(FiscalYear year) {
        return reads.openly(
                client ->
                        client.sql("SELECT * FROM check_rules WHERE fiscal_year = :year")
                                .param("year", year.value())
                                .query((row, number) -> JdbcCheckFacts.rules(row))
                                .optional());
    }
}
