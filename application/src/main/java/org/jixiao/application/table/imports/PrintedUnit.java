package org.jixiao.application.table.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.domain.organization.UnitLevel;

/**
 * The unit that a table means by a name. A bureau prints what it spends itself under its own name;
 * in the unit tree that is its unit 本级.
 */
final class PrintedUnit {

    private static final String HEADQUARTERS = "（本级）";

    /** Shorter names are parts of many others. */
    private static final int FEWEST = 4;

    private PrintedUnit() {}

    static Optional<UnitView> named(String name, OrganizationQueries organization, LocalDate on) {
        Optional<UnitView> unit = organization.unitNamed(name, on);
        return unit.filter(found -> found.level() != UnitLevel.UNIT)
                .flatMap(bureau -> headquarters(bureau, organization, on))
                .or(() -> unit);
    }

    /** The only one of these that is called so but for what stands before or behind it. */
    static Optional<UnitView> near(String name, List<UnitView> units) {
        if (name.length() < FEWEST) {
            return Optional.empty();
        }
        List<UnitView> alike =
                units.stream()
                        .filter(unit -> unit.name().contains(name) || name.contains(unit.name()))
                        .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static Optional<UnitView> headquarters(
            UnitView bureau, OrganizationQueries organization, LocalDate on) {
        return organization
                .unitNamed(bureau.name() + HEADQUARTERS, on)
                .filter(unit -> bureau.code().equals(unit.parent()));
    }
}
