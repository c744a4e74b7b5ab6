package org.jixiao.web.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.statistics.DistrictSummary;
import org.jixiao.application.statistics.UnitSummary;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Messages;

/** Puts units below the bureaus they stand under today. */
final class Districts {

    private Districts() {}

    static List<DistrictPart> of(DistrictSummary summary, List<UnitView> units) {
        Map<UnitCode, UnitView> tree = new HashMap<>();
        units.forEach(unit -> tree.put(unit.code(), unit));
        Map<Optional<UnitView>, List<UnitSummary>> byBureau = new LinkedHashMap<>();
        for (UnitSummary unit : summary.units()) {
            byBureau.computeIfAbsent(above(unit.unit(), tree), bureau -> new ArrayList<>())
                    .add(unit);
        }
        return byBureau.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static DistrictPart part(Optional<UnitView> bureau, List<UnitSummary> units) {
        return DistrictPart.of(
                bureau.map(UnitView::code).orElse(null),
                bureau.map(UnitView::name).orElseGet(() -> Messages.of("statistics.other")),
                units);
    }

    private static Optional<UnitView> above(UnitCode unit, Map<UnitCode, UnitView> tree) {
        return Optional.ofNullable(tree.get(unit))
                .flatMap(view -> Optional.ofNullable(view.parent()))
                .flatMap(parent -> Optional.ofNullable(tree.get(parent)));
    }
}
