package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.jixiao.domain.project.FieldChange.Kind;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.Money;
import org.junit.jupiter.api.Test;

/** What an auditor reads between two versions, cell by cell. */
class SheetDifferencesTest {

    private static final Indicator BOOKS = row(1, "11", "图书册数", "≥900册", "≥300册");
    private static final Indicator RATE = row(2, "12", "验收合格率", "100%", "100%");
    private static final Indicator READERS = row(3, "31", "读者满意度", "≥90%", "≥90%");
    private static final Funding FUNDING = new Funding(wan("10"), wan("2"), wan("0.5"));

    private static Money wan(String wanYuan) {
        return Money.ofWanYuan(new BigDecimal(wanYuan));
    }

    private static Indicator row(int id, String code, String name, String period, String annual) {
        return new Indicator(
                new IndicatorId(id),
                IndicatorCode.of(code),
                name,
                new IndicatorValue(period),
                new IndicatorValue(annual));
    }

    private static Sheet sheet(String name, Funding funding, String statement, Indicator... rows) {
        return new Sheet(name, funding, statement, List.of(rows));
    }

    private static final Sheet BEFORE = sheet("图书采购", FUNDING, "采购图书。", BOOKS, RATE, READERS);

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> changes(
            Sheet after) {
        return assertThat(SheetDifferences.between(BEFORE, after))
                .extracting(
                        change -> change.anchor().text(),
                        FieldChange::label,
                        FieldChange::kind,
                        FieldChange::before,
                        FieldChange::after);
    }

    @Test
    void theSameSheetDiffersNowhere() {
        changes(sheet("图书采购", FUNDING, "采购图书。", BOOKS, RATE, READERS)).isEmpty();
    }

    @Test
    void nameMoneyAndStatementAreToldFieldByFieldInTheOrderOfTheSheet() {
        Funding changed = new Funding(wan("9.99"), wan("3"), wan("0"));
        changes(sheet("图书购置", changed, "购置图书。", BOOKS, RATE, READERS))
                .containsExactly(
                        tuple("name", "项目名称", Kind.CHANGED, "图书采购", "图书购置"),
                        tuple("fiscalAppropriation", "财政拨款", Kind.CHANGED, "10.00", "9.99"),
                        tuple(
                                "specialAccountAppropriation",
                                "财政专户拨款",
                                Kind.CHANGED,
                                "2.00",
                                "3.00"),
                        tuple("otherFunds", "其他资金", Kind.CHANGED, "0.50", "0.00"),
                        tuple("targetStatement", "绩效目标", Kind.CHANGED, "采购图书。", "购置图书。"));
    }

    @Test
    void everyCellOfARowIsToldByItself() {
        Indicator changed = row(1, "13", "册数", "≥800册", "≥200册");
        changes(sheet("图书采购", FUNDING, "采购图书。", changed, RATE, READERS))
                .containsExactly(
                        tuple("indicators/1/code", "指标“册数”·指标类型", Kind.CHANGED, "数量指标", "时效指标"),
                        tuple("indicators/1/name", "指标“册数”·指标名称", Kind.CHANGED, "图书册数", "册数"),
                        tuple(
                                "indicators/1/periodValue",
                                "指标“册数”·实施周期指标值",
                                Kind.CHANGED,
                                "≥900册",
                                "≥800册"),
                        tuple(
                                "indicators/1/annualValue",
                                "指标“册数”·年度指标值",
                                Kind.CHANGED,
                                "≥300册",
                                "≥200册"));
    }

    @Test
    void aRemovedAndAnAddedRowAreToldWhole() {
        Indicator added = row(4, "22", "借阅人次", "≥9000人次", "≥3000人次");
        changes(sheet("图书采购", FUNDING, "采购图书。", BOOKS, READERS, added))
                .containsExactly(
                        tuple(
                                "indicators/2",
                                "指标“验收合格率”",
                                Kind.REMOVED,
                                "质量指标；验收合格率；实施周期指标值：100%；年度指标值：100%",
                                ""),
                        tuple(
                                "indicators/4",
                                "指标“借阅人次”",
                                Kind.ADDED,
                                "",
                                "社会效益；借阅人次；实施周期指标值：≥9000人次；年度指标值：≥3000人次"));
    }

    @Test
    void movedRowsAreToldOnceWithTheNamesInBothOrders() {
        changes(sheet("图书采购", FUNDING, "采购图书。", READERS, BOOKS, RATE))
                .containsExactly(
                        tuple(
                                "indicators",
                                "排列次序",
                                Kind.MOVED,
                                "图书册数、验收合格率、读者满意度",
                                "读者满意度、图书册数、验收合格率"));
    }

    @Test
    void aRowThatOnlyMovedUpForARemovedOneHasNotMoved() {
        changes(sheet("图书采购", FUNDING, "采购图书。", RATE, READERS))
                .extracting(change -> change.toList().get(2))
                .containsExactly(Kind.REMOVED);
    }
}
