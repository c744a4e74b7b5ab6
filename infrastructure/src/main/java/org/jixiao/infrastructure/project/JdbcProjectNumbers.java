package org.jixiao.infrastructure.project;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jixiao.application.project.ProjectNumbers;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Running numbers from one row per unit and year; ids are time-ordered UUIDs, kind to the index.
 *
 * <p>Taking a number does not wait for the disk: the draft that uses it is written later to the
 * same log and does, so no number is ever given to two drafts that lasted.
 */
@Component
class JdbcProjectNumbers implements ProjectNumbers {

    private final JdbcClient client;

    JdbcProjectNumbers(JdbcClient client) {
        this.client = client;
    }

    @Override
    public ProjectId newId() {
        return new ProjectId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public List<ProjectCode> nextCodes(UnitCode unit, FiscalYear year, int count) {
        long last =
                Objects.requireNonNull(
                        client.sql(
                                        """
                                        INSERT INTO project_number (unit_code, fiscal_year, last)
                                        SELECT :unit, :year, :count
                                        FROM (SELECT set_config('synchronous_commit', :hurry, true)) AS hurried
                                        ON CONFLICT (unit_code, fiscal_year)
                                            DO UPDATE SET last = project_number.last + :count
                                        RETURNING last
                                        """)
                                .param("hurry", hurry())
                                .param("unit", unit.value())
                                .param("year", year.value())
                                .param("count", count)
                                .query(Long.class)
                                .single());
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> ProjectCode.of(unit, year, number))
                .toList();
    }

    /** Within somebody else's transaction, theirs must stay durable. */
    private static String hurry() {
        return TransactionSynchronizationManager.isActualTransactionActive() ? "on" : "off";
    }
}
