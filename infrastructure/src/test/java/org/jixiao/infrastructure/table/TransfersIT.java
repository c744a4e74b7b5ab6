package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.table.TransferQueries;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.organization.UnitTreeCommand.EstablishUnit;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.ProjectCommand.DiscardDraft;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.Transfer;
import org.jixiao.domain.table.Transfer.By;
import org.jixiao.domain.table.Transfer.Verdict;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** City rows beside district rows, on real PostgreSQL. */
class TransfersIT {

    private static final Actor CITY_FILER =
            TestSystem.actor("city-filer", "440100001", Role.UNIT_FILER);

    private static TestSystem system;

    @BeforeAll
    static void start() {
        system = TestSystem.start();
        Samples.organize(system);
        system.bean(Dispatcher.class)
                .send(
                        new EstablishUnit(
                                CITY_FILER.unit(),
                                UnitLevel.UNIT,
                                "市局（本级）",
                                new UnitCode("440100"),
                                LocalDate.of(2024, 1, 1)),
                        TestSystem.request(Samples.ADMIN));
        file(CITY_FILER, "市就业补助资金（花都区）", 100);
        file(CITY_FILER, "市培训补助资金（花都区）", 50);
        file(CITY_FILER, "市见习补助资金（番禺区）", 20);
        file(Samples.FILER, "市就业补助资金（穗财社〔2024〕40号）", 100);
        file(Samples.FILER, "市培训补助资金", 43);
        file(Samples.FILER, "区培训补助资金", 50);
        file(Samples.FILER, "办公经费", 50);
        ProjectId gone = file(Samples.FILER, "市图书补助资金", 3);
        system.send(new DiscardDraft(gone, "填重了"), Samples.FILER);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static ProjectId file(Actor filer, String name, int wan) {
        ProposedSheet sheet =
                new ProposedSheet(
                        name,
                        new Funding(
                                Money.ofWanYuan(BigDecimal.valueOf(wan)), Money.ZERO, Money.ZERO),
                        "用于补助。",
                        List.of());
        return ProjectId.parse(
                system.bean(ProjectFiling.class)
                        .draft(filer.unit(), Samples.ROUND, sheet, TestSystem.request(filer))
                        .aggregateId());
    }

    @Test
    void theCitySeesBothSidesOfEveryDistrict() {
        assertThat(
                        system.bean(TransferQueries.class)
                                .transfers(Samples.REVIEWER, Samples.YEAR, null))
                .extracting(
                        one -> one.district().code().value(),
                        Transfer::fund,
                        Transfer::verdict,
                        Transfer::by)
                .containsExactly(
                        tuple("440113", "市见习补助资金", Verdict.NOT_IN_DISTRICT, By.NAME),
                        tuple("440114", "市培训补助资金", Verdict.DIFFERENT, By.NAME),
                        tuple("440114", "市就业补助资金", Verdict.MATCHED, By.AMOUNT));
    }

    @Test
    void oneDistrictIsAskedForByItsCode() {
        assertThat(
                        system.bean(TransferQueries.class)
                                .transfers(Samples.AUDITOR, Samples.YEAR, new UnitCode("440113")))
                .hasSize(1);
    }

    @Test
    void aDistrictSeesNoRowOfTheCity() {
        assertThat(
                        system
                                .bean(TransferQueries.class)
                                .transfers(Samples.FILER, Samples.YEAR, null)
                                .stream()
                                .flatMap(one -> one.given().stream()))
                .isEmpty();
    }
}
