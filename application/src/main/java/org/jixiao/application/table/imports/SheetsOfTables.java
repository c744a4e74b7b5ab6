package org.jixiao.application.table.imports;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Turns rows of a read table into sheets; texts and values go over unchanged. */
final class SheetsOfTables {

    private SheetsOfTables() {}

    /**
     * @param row one that is {@link ImportedProject#confirmable}, so that every part is there
     * @throws IllegalArgumentException with a Chinese message when an amount or a value is beyond
     *     what a sheet holds
     */
    static ProposedSheet sheet(ImportedProject row) {
        return new ProposedSheet(
                row.name(),
                new Funding(
                        money(row.fiscalAppropriation()),
                        money(row.specialAccountAppropriation()),
                        money(row.otherFunds())),
                row.targetStatement(),
                row.indicators().stream().map(SheetsOfTables::indicator).toList());
    }

    /** Empty when the printed figures are finer than 分 or larger than any amount held here. */
    static Optional<Funding> declared(Amounts amounts) {
        try {
            return Optional.of(
                    new Funding(
                            Money.ofWanYuan(amounts.fiscalAppropriation()),
                            Money.ofWanYuan(amounts.specialAccountAppropriation()),
                            Money.ofWanYuan(amounts.otherFunds())));
        } catch (IllegalArgumentException beyondMoney) {
            return Optional.empty();
        }
    }

    private static Money money(@Nullable BigDecimal wanYuan) {
        return Money.ofWanYuan(
                Objects.requireNonNull(wanYuan, "a confirmable row has its amounts"));
    }

    private static ProposedIndicator indicator(ImportedIndicator row) {
        String period = row.periodValue();
        return new ProposedIndicator(
                null,
                IndicatorCode.of(Objects.requireNonNull(row.code(), "a confirmable row has codes")),
                row.name(),
                period == null ? IndicatorValue.BLANK : new IndicatorValue(period),
                new IndicatorValue(row.annualValue()));
    }
}
