package org.jixiao.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.application.statistics.DeclaredGap;
import org.jixiao.application.statistics.DeclaredGap.Part;
import org.jixiao.application.statistics.UnitSummary;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.testing.People;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a difference between the printed total and the sum of what is filed consists of. */
@WebTest
class GapWordsTest {

    private static final UnitCode UNIT = new UnitCode("440114002");

    @Autowired private Formats formats;

    @BeforeEach
    void readsChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    private static Money wan(String amount) {
        return Money.ofWanYuan(new BigDecimal(amount));
    }

    @Test
    void onlyPartsThatExistAreNamedEachWithItsSum() {
        DeclaredGap gap =
                new DeclaredGap(
                        new Part(0, Money.ZERO),
                        new Part(0, Money.ZERO),
                        new Part(2, wan("15")),
                        new Part(3, wan("-40.5")),
                        Money.ZERO);
        assertThat(new GapWords((v, u, y, r) -> Map.of(), formats).sentences(gap))
                .containsExactly("表上没有建成项目的 2 行：+15.00", "不在表上的 3 个项目：-40.50");
    }

    @Test
    void whatCannotBeToldApartIsNotGivenAReason() {
        DeclaredGap gap =
                new DeclaredGap(
                        new Part(1, wan("1")),
                        new Part(1, wan("2")),
                        new Part(0, Money.ZERO),
                        new Part(0, Money.ZERO),
                        wan("0.02"));
        assertThat(new GapWords((v, u, y, r) -> Map.of(), formats).sentences(gap))
                .containsExactly(
                        "导入后金额有修改的 1 个项目：+1.00", "导入后作废或转到别处的 1 个项目：+2.00", "其中表上合计与逐行相加之差：+0.02");
    }

    @Test
    void unitsWhoseFiguresAgreeAreNotAskedAbout() {
        UnitSummary agrees = unit("10", "10.01");
        UnitSummary differs = unit("10", "12");
        GapWords words =
                new GapWords(
                        (viewer, units, year, round) -> {
                            assertThat(units).hasSize(1);
                            return Map.of();
                        },
                        formats);
        assertThat(
                        words.of(
                                People.of("reviewer"),
                                List.of(agrees, differs),
                                new SummaryAsked("2025", null, null)))
                .isEmpty();
    }

    private static UnitSummary unit(String computed, String declared) {
        return new UnitSummary(UNIT, "中心", 2, Map.of(), fiscal(computed), fiscal(declared));
    }

    private static Funding fiscal(String amount) {
        return new Funding(wan(amount), Money.ZERO, Money.ZERO);
    }
}
