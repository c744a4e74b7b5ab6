package org.jixiao.application.table.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.PrintedName;
import org.jixiao.application.table.PublicTable;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of a project as a row of a document would have it. A cell that is blank in the document
 * is blank then; what the document has no column for stays. A text that is printed as the document
 * has it stays, too: printing strips blanks at its ends.
 */
final class RevisedSheet {

    private final ImportedProject row;
    private final Sheet present;

    private RevisedSheet(ImportedProject row, Sheet present) {
        this.row = row;
        this.present = present;
    }

    /**
     * @param row one that is {@link ImportedProject#confirmable}
     * @throws IllegalArgumentException with a Chinese message when an amount or a value is beyond
     *     what a sheet holds
     */
    static ProposedSheet of(ImportedProject row, Sheet present) {
        return new RevisedSheet(row, present).sheet();
    }

    private ProposedSheet sheet() {
        ProposedSheet read = SheetsOfTables.sheet(row);
        return new ProposedSheet(
                PrintedName.of(present).equals(read.name())
                        ? present.name()
                        : kept(present.name(), read.name()),
                funding(present.funding(), read.funding()),
                kept(present.targetStatement(), read.targetStatement()),
                indicators(read.indicators()));
    }

    private static String kept(String present, String read) {
        return PublicTable.tidy(present).equals(read) ? present : read;
    }

    /** A total that is printed says of a part without a column that there is nothing. */
    private Funding funding(Funding before, Funding read) {
        return row.absent().contains(AnswerField.TOTAL.key())
                ? new Funding(
                        part(
                                AnswerField.FISCAL_APPROPRIATION,
                                before.fiscalAppropriation(),
                                read.fiscalAppropriation()),
                        part(
                                AnswerField.SPECIAL_ACCOUNT_APPROPRIATION,
                                before.specialAccountAppropriation(),
                                read.specialAccountAppropriation()),
                        part(AnswerField.OTHER_FUNDS, before.otherFunds(), read.otherFunds()))
                : read;
    }

    private Money part(AnswerField field, Money before, Money read) {
        return row.absent().contains(field.key()) ? before : read;
    }

    /** Each continues the row of its code and name, else the one at its place, if as many. */
    private List<ProposedIndicator> indicators(List<ProposedIndicator> read) {
        Set<Integer> taken = new TreeSet<>();
        List<@Nullable Indicator> continued = new ArrayList<>();
        read.forEach(indicator -> continued.add(named(indicator, taken)));
        List<ProposedIndicator> proposed = new ArrayList<>();
        for (int place = 0; place < read.size(); place++) {
            Indicator before = continued.get(place);
            if (before == null && read.size() == present.indicators().size() && taken.add(place)) {
                before = present.indicators().get(place);
            }
            proposed.add(before == null ? read.get(place) : over(before, read.get(place)));
        }
        return proposed;
    }

    private @Nullable Indicator named(ProposedIndicator read, Set<Integer> taken) {
        for (int place = 0; place < present.indicators().size(); place++) {
            Indicator before = present.indicators().get(place);
            if (isSameOrCoarser(read.code(), before.code())
                    && PublicTable.tidy(before.name()).equals(read.name())
                    && taken.add(place)) {
                return before;
            }
        }
        return null;
    }

    private ProposedIndicator over(Indicator before, ProposedIndicator read) {
        return new ProposedIndicator(
                before.id(),
                isSameOrCoarser(read.code(), before.code()) ? before.code() : read.code(),
                kept(before.name(), read.name()),
                hasNoPeriodValues()
                        ? before.periodValue()
                        : kept(before.periodValue(), read.periodValue()),
                kept(before.annualValue(), read.annualValue()));
    }

    /** A table that prints 产出指标 only does not say that an indicator is no 数量指标. */
    private static boolean isSameOrCoarser(IndicatorCode read, IndicatorCode present) {
        return present.code().startsWith(read.code());
    }

    /** A table that prints them for none of the indicators has no place for them. */
    private boolean hasNoPeriodValues() {
        return row.absent().contains(ImportedProject.PERIOD_VALUES)
                || row.indicators().stream().allMatch(one -> one.periodValue() == null);
    }

    private static IndicatorValue kept(IndicatorValue present, IndicatorValue read) {
        return kept(present.raw(), read.raw()).equals(present.raw()) ? present : read;
    }
}
