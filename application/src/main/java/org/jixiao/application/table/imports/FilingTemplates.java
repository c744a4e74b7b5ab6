package org.jixiao.application.table.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.shared.Today;
import org.jixiao.application.table.TableHeading;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Role;

/** Makes the empty form for a person: it offers the units that this person may file for. */
public final class FilingTemplates {

    private final OrganizationQueries organization;
    private final TemplateWriting writing;
    private final Clock clock;

    public FilingTemplates(OrganizationQueries organization, TemplateWriting writing, Clock clock) {
        this.organization = organization;
        this.writing = writing;
        this.clock = clock;
    }

    /** Empty when the person's unit is not in the tree today. */
    public Optional<byte[]> workbook(Actor actor, FiscalYear year) {
        LocalDate today = Today.at(clock.instant());
        return organization
                .unit(actor.unit(), today)
                .map(own -> writing.write(template(actor, own, year, today)));
    }

    private FilingTemplate template(Actor actor, UnitView own, FiscalYear year, LocalDate today) {
        List<String> units =
                organization.units(today).stream()
                        .filter(unit -> mayFileFor(actor, unit))
                        .map(UnitView::name)
                        .toList();
        boolean alone = units.size() <= 1;
        return new FilingTemplate(
                alone ? TableHeading.UNIT : TableHeading.DEPARTMENT,
                own.name(),
                year.value(),
                alone ? List.of(own.name()) : units);
    }

    /**
     * As {@link ImportObstacles} tells: a district manager for the district, others for their own.
     */
    static boolean mayFileFor(Actor actor, UnitView unit) {
        boolean below = actor.has(Role.DISTRICT_MANAGER) && actor.unit().equals(unit.parent());
        return below || unit.code().equals(actor.unit());
    }
}
