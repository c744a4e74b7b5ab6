package org.jixiao.application.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
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
import org.jixiao.application.statistics.DistrictSummary.PhaseSum;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;

/**
 * The same sums as {@link SummaryQueries}, as they were at any instant. What the imported tables
 * declared is not replayed: {@code declared} is null throughout.
 */
public final class PastSummaries {

    private final SummaryQueries present;
    private final PastProjects projects;
    private final OrganizationQueries organization;

    public PastSummaries(
            SummaryQueries present, PastProjects projects, OrganizationQueries organization) {
        this.present = present;
        this.projects = projects;
        this.organization = organization;
    }

    /** Empty when {@code district} does not exist or lies outside the viewer's present scope. */
    public Optional<DistrictSummary> summary(
            Actor viewer, UnitCode district, FiscalYear year, Instant at) {
        ProjectFilter filter = new ProjectFilter(year, null, district, null, Set.of(), "");
        return present.summary(viewer, district, year)
                .map(now -> summed(now, projects.at(viewer, filter, at), Today.at(at)));
    }

    private DistrictSummary summed(DistrictSummary now, List<Filed> past, LocalDate day) {
        Map<UnitCode, List<Filed>> byUnit = new LinkedHashMap<>();
        past.forEach(
                project ->
                        byUnit.computeIfAbsent(project.file().unit(), code -> new ArrayList<>())
                                .add(project));
        List<UnitSummary> units = new ArrayList<>();
        byUnit.forEach((code, projects) -> units.add(unit(code, projects, day)));
        return new DistrictSummary(
                now.district(),
                name(now.district(), day, now.districtName()),
                now.fiscalYear(),
                past.size(),
                byPhase(past),
                computed(past),
                units);
    }

    private UnitSummary unit(UnitCode code, List<Filed> projects, LocalDate day) {
        Map<Phase, Long> counts = new EnumMap<>(Phase.class);
        projects.forEach(project -> counts.merge(project.validPhase(), 1L, Long::sum));
        return new UnitSummary(
                code,
                name(code, day, code.value()),
                projects.size(),
                counts,
                computed(projects),
                null);
    }

    private String name(UnitCode code, LocalDate day, String otherwise) {
        return organization.unit(code, day).map(UnitView::name).orElse(otherwise);
    }

    private static Map<Phase, PhaseSum> byPhase(List<Filed> projects) {
        Map<Phase, PhaseSum> sums = new EnumMap<>(Phase.class);
        projects.forEach(
                project ->
                        sums.merge(
                                project.validPhase(),
                                new PhaseSum(1, project.file().validSheet().funding()),
                                (one, other) ->
                                        new PhaseSum(
                                                one.projects() + other.projects(),
                                                one.funding().plus(other.funding()))));
        return sums;
    }

    private static Funding computed(List<Filed> projects) {
        return projects.stream()
                .map(project -> project.file().validSheet().funding())
                .reduce(Funding.NONE, Funding::plus);
    }
}
