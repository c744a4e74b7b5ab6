package org.jixiao.domain.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.domain.project.Project.Editable;
import org.jixiao.domain.project.ProjectEvent.FundingChanged;
import org.jixiao.domain.project.ProjectEvent.IndicatorAdded;
import org.jixiao.domain.project.ProjectEvent.IndicatorChanged;
import org.jixiao.domain.project.ProjectEvent.IndicatorRemoved;
import org.jixiao.domain.project.ProjectEvent.IndicatorsReordered;
import org.jixiao.domain.project.ProjectEvent.ProjectRenamed;
import org.jixiao.domain.project.ProjectEvent.SheetCorrected;
import org.jixiao.domain.project.ProjectEvent.SheetEvent;
import org.jixiao.domain.project.ProjectEvent.SheetRevisedFromDocument;
import org.jixiao.domain.project.ProjectEvent.TargetStatementRewritten;
import org.jixiao.domain.shared.IndicatorId;

/** How the sheet reads after each event that changes it. */
final class SheetEvolution {

    private SheetEvolution() {}

    static Sheet after(Sheet before, List<SheetEvent> events) {
        Sheet sheet = before;
        for (SheetEvent event : events) {
            sheet = evolve(sheet, event);
        }
        return sheet;
    }

    static Sheet evolve(Sheet sheet, SheetEvent event) {
        return switch (event) {
            case ProjectRenamed e ->
                    new Sheet(
                            e.name(), sheet.funding(), sheet.targetStatement(), sheet.indicators());
            case FundingChanged e ->
                    new Sheet(
                            sheet.name(), e.funding(), sheet.targetStatement(), sheet.indicators());
            case TargetStatementRewritten e ->
                    new Sheet(
                            sheet.name(), sheet.funding(), e.targetStatement(), sheet.indicators());
            case IndicatorAdded e -> withIndicators(sheet, added(sheet, e.indicator()));
            case IndicatorChanged e -> withIndicators(sheet, changed(sheet, e.indicator()));
            case IndicatorRemoved e -> withIndicators(sheet, removed(sheet, e.indicator()));
            case IndicatorsReordered e -> withIndicators(sheet, reordered(sheet, e.order()));
            case SheetCorrected e -> e.sheet();
        };
    }

    /** It reads as before; what it was read in, and by whom, is told. */
    static Editable taken(Editable state, SheetRevisedFromDocument event) {
        return state.with(state.file().withAuthors(event.origin().source().people(event.by())));
    }

    private static Sheet withIndicators(Sheet sheet, List<Indicator> indicators) {
        return new Sheet(sheet.name(), sheet.funding(), sheet.targetStatement(), indicators);
    }

    private static List<Indicator> added(Sheet sheet, Indicator indicator) {
        if (sheet.indicator(indicator.id()).isPresent()) {
            throw new IllegalStateException("indicator " + indicator.id() + " is in the sheet");
        }
        List<Indicator> rows = new ArrayList<>(sheet.indicators());
        rows.add(indicator);
        return rows;
    }

    private static List<Indicator> changed(Sheet sheet, Indicator changed) {
        required(sheet, changed.id());
        return sheet.indicators().stream()
                .map(row -> row.id().equals(changed.id()) ? changed : row)
                .toList();
    }

    private static List<Indicator> removed(Sheet sheet, IndicatorId id) {
        required(sheet, id);
        return sheet.indicators().stream().filter(row -> !row.id().equals(id)).toList();
    }

    private static List<Indicator> reordered(Sheet sheet, List<IndicatorId> order) {
        if (order.size() != sheet.indicators().size() || Set.copyOf(order).size() != order.size()) {
            throw new IllegalStateException("the order " + order + " is not of all indicators");
        }
        return order.stream().map(id -> required(sheet, id)).toList();
    }

    private static Indicator required(Sheet sheet, IndicatorId id) {
        return sheet.indicator(id)
                .orElseThrow(
                        () -> new IllegalStateException("no indicator " + id + " in the sheet"));
    }
}
