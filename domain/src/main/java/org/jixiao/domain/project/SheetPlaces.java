package org.jixiao.domain.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jixiao.domain.project.ProjectEvent.FundingChanged;
import org.jixiao.domain.project.ProjectEvent.IndicatorAdded;
import org.jixiao.domain.project.ProjectEvent.IndicatorChanged;
import org.jixiao.domain.project.ProjectEvent.IndicatorRemoved;
import org.jixiao.domain.project.ProjectEvent.IndicatorsReordered;
import org.jixiao.domain.project.ProjectEvent.ProjectRenamed;
import org.jixiao.domain.project.ProjectEvent.SheetCorrected;
import org.jixiao.domain.project.ProjectEvent.SheetEvent;
import org.jixiao.domain.project.ProjectEvent.TargetStatementRewritten;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.SheetField;

/** Which places a sheet has, and which of them a change touches. */
final class SheetPlaces {

    private SheetPlaces() {}

    static boolean exists(Sheet sheet, Anchor anchor) {
        return switch (anchor) {
            case Anchor.WholeSheet whole -> true;
            case Anchor.OfField field -> true;
            case Anchor.OfIndicator row -> sheet.indicator(row.indicator()).isPresent();
            case Anchor.OfCell cell -> sheet.indicator(cell.indicator()).isPresent();
        };
    }

    /**
     * The places that {@code event} changes on {@code before}.
     *
     * @param locked tells which places stay put: a new order touches only rows that changed their
     *     order among those, since any other row may have moved around them
     */
    static List<Anchor> touchedBy(Sheet before, SheetEvent event, Predicate<Anchor> locked) {
        return switch (event) {
            case ProjectRenamed e -> List.of(Anchor.of(SheetField.NAME));
            case FundingChanged e -> funding(before.funding(), e.funding());
            case TargetStatementRewritten e -> List.of(Anchor.of(SheetField.TARGET_STATEMENT));
            case IndicatorAdded e -> List.of(added(e.indicator().id(), locked));
            case IndicatorChanged e ->
                    before.indicator(e.indicator().id())
                            .map(row -> cells(row, e.indicator()))
                            .orElse(List.of());
            case IndicatorRemoved e -> List.of(Anchor.of(e.indicator()));
            case IndicatorsReordered e -> order(before, e.order(), locked);
            case SheetCorrected e -> List.of(new Anchor.WholeSheet());
        };
    }

    /** A row that is put back is its own open place; any other belongs to the whole table. */
    private static Anchor added(IndicatorId row, Predicate<Anchor> locked) {
        Anchor place = Anchor.of(row);
        return locked.test(place) ? Anchor.of(SheetField.INDICATORS) : place;
    }

    private static List<Anchor> order(
            Sheet before, List<IndicatorId> after, Predicate<Anchor> locked) {
        List<IndicatorId> present = before.indicators().stream().map(Indicator::id).toList();
        List<Anchor> was = fixed(present, after, locked);
        List<Anchor> is = fixed(after, present, locked);
        return IntStream.range(0, is.size())
                .filter(place -> !is.get(place).equals(was.get(place)))
                .mapToObj(is::get)
                .toList();
    }

    /** The locked rows of {@code rows} that stand in both tables. */
    private static List<Anchor> fixed(
            List<IndicatorId> rows, List<IndicatorId> others, Predicate<Anchor> locked) {
        return rows.stream()
                .filter(others::contains)
                .map(row -> Anchor.of(row, IndicatorPart.ORDER))
                .filter(locked)
                .toList();
    }

    private static List<Anchor> funding(Funding before, Funding after) {
        List<Anchor> places = new ArrayList<>();
        if (!before.fiscalAppropriation().equals(after.fiscalAppropriation())) {
            places.add(Anchor.of(SheetField.FISCAL_APPROPRIATION));
        }
        if (!before.specialAccountAppropriation().equals(after.specialAccountAppropriation())) {
            places.add(Anchor.of(SheetField.SPECIAL_ACCOUNT_APPROPRIATION));
        }
        if (!before.otherFunds().equals(after.otherFunds())) {
            places.add(Anchor.of(SheetField.OTHER_FUNDS));
        }
        return places;
    }

    private static List<Anchor> cells(Indicator before, Indicator after) {
        List<Anchor> places = new ArrayList<>();
        for (IndicatorPart part : IndicatorPart.values()) {
            if (!text(before, part).equals(text(after, part))) {
                places.add(Anchor.of(before.id(), part));
            }
        }
        return places;
    }

    private static String text(Indicator indicator, IndicatorPart part) {
        return switch (part) {
            case CODE -> indicator.code().code();
            case NAME -> indicator.name();
            case PERIOD_VALUE -> indicator.periodValue().raw();
            case ANNUAL_VALUE -> indicator.annualValue().raw();
            case ORDER -> "";
        };
    }
}
