package org.jixiao.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.Transfer.By;
import org.jixiao.domain.table.Transfer.Verdict;
import org.junit.jupiter.api.Test;

class TransferMatchingTest {

    private static final District HUADU = new District(new UnitCode("440114"), "广州市花都区某局");
    private static final District PANYU = new District(new UnitCode("440113"), "广州市番禺区某局");
    private static final UnitCode CITY = new UnitCode("440100001");
    private static final UnitCode UNIT = new UnitCode("440114001");

    private long number;

    private TransferRow row(UnitCode unit, String name, String yuan) {
        number++;
        return new TransferRow(
                new ProjectId(new UUID(0, number)),
                ProjectCode.of(unit, new FiscalYear(2025), number),
                name,
                unit,
                "某单位",
                Money.ofYuan(yuan));
    }

    private TransferRow given(String name, String yuan) {
        return row(CITY, name, yuan);
    }

    private TransferRow own(String name, String yuan) {
        return row(UNIT, name, yuan);
    }

    private static List<Transfer> match(List<TransferRow> city, List<TransferRow> huadu) {
        Map<District, List<TransferRow>> districts = new LinkedHashMap<>();
        districts.put(HUADU, huadu);
        districts.put(PANYU, List.of());
        return TransferMatching.of(city, districts);
    }

    @Test
    void theSameNameAndAmountIsAMatch() {
        TransferRow city = given("市就业补助资金（花都区）", "1000000.00");
        TransferRow district = own("市就业补助资金", "1000000.00");
        assertThat(match(List.of(city), List.of(own("区就业补助资金", "1000000.00"), district)))
                .containsExactly(
                        new Transfer(
                                HUADU, "市就业补助资金", List.of(city), List.of(district), By.AMOUNT));
    }

    @Test
    void whatOnlyTheNameJoinsIsComparedAsSums() {
        List<Transfer> found =
                match(
                        List.of(given("市就业补助资金（花都区）", "1000000.00")),
                        List.of(own("市就业补助资金", "600000.00"), own("市就业补助资金", "400000.00")));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(found.getFirst().by()).isEqualTo(By.NAME);
    }

    @Test
    void figuresRoundedToWanYuanAreTheSame() {
        Transfer found =
                match(
                                List.of(given("市就业补助资金（花都区）", "12345700.00")),
                                List.of(own("市就业补助资金", "12345678.12")))
                        .getFirst();
        assertThat(found.verdict()).isEqualTo(Verdict.MATCHED);
        assertThat(found.difference()).isEqualTo(Money.ofYuan("21.88"));
    }

    @Test
    void anotherAmountIsADifference() {
        Transfer found =
                match(
                                List.of(given("市就业补助资金（花都区）", "1000000.00")),
                                List.of(own("市就业补助资金", "900000.00")))
                        .getFirst();
        assertThat(found.verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(found.difference()).isEqualTo(Money.ofYuan("100000.00"));
    }

    @Test
    void documentsComeBeforeAmounts() {
        TransferRow first = given("市就业补助资金（穗财社〔2024〕40号）（花都区）", "1000000.00");
        TransferRow second = given("市就业补助资金（穗财社〔2024〕41号）（花都区）", "2000000.00");
        TransferRow one = own("市就业补助资金（穗财社（2024）40号）", "2000000.00");
        TransferRow two = own("市就业补助资金（穗财社（2024）41号）", "2000000.00");
        List<Transfer> found = match(List.of(first, second), List.of(two, one));
        assertThat(found)
                .containsExactly(
                        new Transfer(HUADU, "市就业补助资金", List.of(first), List.of(one), By.DOCUMENT),
                        new Transfer(HUADU, "市就业补助资金", List.of(second), List.of(two), By.DOCUMENT));
        assertThat(found)
                .extracting(Transfer::verdict)
                .containsExactly(Verdict.DIFFERENT, Verdict.MATCHED);
    }

    @Test
    void rowsOfDifferentDocumentsAreNoPairThoughTheirAmountsAgree() {
        List<Transfer> found =
                match(
                        List.of(given("市就业补助资金（穗财社〔2024〕40号）（花都区）", "1000000.00")),
                        List.of(own("市就业补助资金（穗财社〔2025〕1号）", "1000000.00")));
        assertThat(found).extracting(Transfer::by).containsExactly(By.NAME);
    }

    @Test
    void whatOneSideLacksIsSaid() {
        List<Transfer> found =
                match(
                        List.of(
                                given("市就业补助资金（花都区）", "1000000.00"),
                                given("市就业补助资金（番禺区）", "700000.00"),
                                given("市就业补助资金（示范区）", "10000.00"),
                                given("宣传经费", "50000.00")),
                        List.of(own("市图书资金", "80000.00"), own("办公经费", "90000.00")));
        assertThat(found)
                .extracting(one -> one.district().code().value(), Transfer::verdict)
                .containsExactly(
                        tuple("440113", Verdict.NOT_IN_DISTRICT),
                        tuple("440114", Verdict.NOT_IN_DISTRICT),
                        tuple("440114", Verdict.NOT_IN_CITY));
    }
}
