package org.jixiao.application.table.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.audit.PastProjects;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.shared.Today;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.PrintedName;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.TableHeading;
import org.jixiao.application.table.TableWriting;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;

/** Takes the public table of a unit or a department out, as it is or as it was at any instant. */
public final class TableExports {

    private final PastProjects projects;
    private final OrganizationQueries organization;
    private final TableWriting writing;

    public TableExports(
            PastProjects projects, OrganizationQueries organization, TableWriting writing) {
        this.projects = projects;
        this.organization = organization;
        this.writing = writing;
    }

    /**
     * The table of {@code unit} with everything below it; projects that were not passed (不予通过) are
     * left out. What is being adjusted is printed as it is in force.
     *
     * @param at the instant it shows; units bear the names of that day
     * @return empty when there is no such unit, or nothing of it within the viewer's scope
     */
    public Optional<PublicTable> table(Actor viewer, UnitCode unit, FiscalYear year, Instant at) {
        return organization
                .unit(unit, Today.at(at))
                .flatMap(known -> table(viewer, known, year, at));
    }

    /** Without number, mark or record: for digests, not to be handed over. */
    public byte[] written(PublicTable table, TableFormat format) {
        return writing.write(table, format);
    }

    private Optional<PublicTable> table(Actor viewer, UnitView unit, FiscalYear year, Instant at) {
        List<Filed> printed = printable(viewer, unit.code(), year, at);
        return printed.isEmpty() ? Optional.empty() : Optional.of(tableOf(unit, year, at, printed));
    }

    /** What stands in the table of {@code unit}, oldest code first. */
    List<Filed> printable(Actor viewer, UnitCode unit, FiscalYear year, Instant at) {
        ProjectFilter filter = new ProjectFilter(year, null, unit, null, Set.of(), "");
        return projects.at(viewer, filter, at).stream()
                .filter(project -> project.validPhase() != Phase.REJECTED)
                .toList();
    }

    /**
     * The table of just these projects, in this order.
     *
     * @param at the day whose unit names are printed
     */
    public PublicTable tableOf(UnitView unit, FiscalYear year, Instant at, List<Filed> printed) {
        Map<UnitCode, List<ProjectFile>> byUnit = new LinkedHashMap<>();
        printed.forEach(
                project ->
                        byUnit.computeIfAbsent(project.file().unit(), code -> new ArrayList<>())
                                .add(project.file()));
        return printed(unit, year, at, byUnit);
    }

    private PublicTable printed(
            UnitView unit, FiscalYear year, Instant at, Map<UnitCode, List<ProjectFile>> byUnit) {
        LocalDate thatDay = Today.at(at);
        List<PublicTable.Unit> units = new ArrayList<>();
        List<ProjectFile> all = new ArrayList<>();
        byUnit.forEach(
                (code, files) -> {
                    String name =
                            organization
                                    .unit(code, thatDay)
                                    .map(UnitView::name)
                                    .orElse(code.value());
                    units.add(new PublicTable.Unit(name, total(files), printed(files)));
                    all.addAll(files);
                });
        TableHeading heading =
                unit.level() == UnitLevel.UNIT ? TableHeading.UNIT : TableHeading.DEPARTMENT;
        return new PublicTable(heading, unit.name(), year.value(), total(all), units);
    }

    private static List<PublicTable.Project> printed(List<ProjectFile> files) {
        return files.stream().map(file -> printed(file.validSheet())).toList();
    }

    private static PublicTable.Project printed(Sheet sheet) {
        return new PublicTable.Project(
                PrintedName.of(sheet),
                amounts(sheet.funding()),
                sheet.targetStatement(),
                sheet.indicators().stream().map(TableExports::printed).toList());
    }

    private static PublicTable.Indicator printed(Indicator row) {
        return new PublicTable.Indicator(
                row.code().code(),
                row.name(),
                row.periodValue().isBlank() ? null : row.periodValue().raw(),
                row.annualValue().raw());
    }

    private static Amounts total(List<ProjectFile> files) {
        Money fiscal = Money.ZERO;
        Money special = Money.ZERO;
        Money other = Money.ZERO;
        for (ProjectFile file : files) {
            Funding funding = file.validSheet().funding();
            fiscal = fiscal.plus(funding.fiscalAppropriation());
            special = special.plus(funding.specialAccountAppropriation());
            other = other.plus(funding.otherFunds());
        }
        return amounts(new Funding(fiscal, special, other));
    }

    private static Amounts amounts(Funding funding) {
        return Amounts.ofYuan(
                funding.fiscalAppropriation().yuan(),
                funding.specialAccountAppropriation().yuan(),
                funding.otherFunds().yuan());
    }
}
