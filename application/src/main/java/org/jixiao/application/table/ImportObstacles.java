package org.jixiao.application.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What stands against filing the rows of one table for one person: unknown units, foreign units,
 * names filed already.
 */
final class ImportObstacles {

    private final OrganizationQueries organization;
    private final ProjectQueries projects;
    private final IndicatorNotation notation;
    private final Actor actor;
    private final FiscalYear year;
    private final LocalDate today;
    private final Map<String, Optional<UnitView>> units = new HashMap<>();
    private final Map<UnitCode, Set<String>> filedNames = new HashMap<>();

    ImportObstacles(
            OrganizationQueries organization,
            ProjectQueries projects,
            IndicatorNotation notation,
            Actor actor,
            FiscalYear year,
            LocalDate today) {
        this.organization = organization;
        this.projects = projects;
        this.notation = notation;
        this.actor = actor;
        this.year = year;
        this.today = today;
    }

    ImportRow row(StoredImport stored, ImportedProject read) {
        RowAnswers answers = stored.answersOf(read.row());
        ImportedProject project = AnsweredRow.of(read, answers, notation);
        Optional<UnitView> unit = unit(project.unit());
        List<Complaint> complaints = new ArrayList<>();
        String place = "第 %d 行 · %s".formatted(project.row(), project.name());
        if (unit.isEmpty()) {
            complaints.add(
                    Complaint.of(
                            ComplaintKind.UNKNOWN_UNIT,
                            place,
                            "单位树中没有名为“%s”的单位，请核对表头或请系统管理员建立该单位。"
                                    .formatted(project.unit() == null ? "" : project.unit())));
        } else if (isForeign(actor, unit.get())) {
            complaints.add(
                    Complaint.of(
                            ComplaintKind.NOT_YOUR_UNIT,
                            place,
                            "“%s”不是您可以填报的单位。".formatted(unit.get().name())));
        } else if (!stored.filed().containsKey(project.row())
                && filedNames(unit.get().code()).contains(project.name())) {
            complaints.add(
                    Complaint.of(
                            ComplaintKind.NAME_ALREADY_FILED,
                            place,
                            "%s 年度该单位已有同名项目，确认后会另建一个。".formatted(year)));
        }
        askToCheck(project, answers, place, complaints);
        return new ImportRow(
                project,
                read,
                answers,
                unit.map(UnitView::code).orElse(null),
                stored.filed().get(project.row()),
                complaints);
    }

    /** Nothing that was inferred is filed before a person has compared it with the document. */
    private static void askToCheck(
            ImportedProject project, RowAnswers answers, String place, List<Complaint> complaints) {
        long inferred = project.doubts().stream().filter(doubt -> !doubt.open()).count();
        if (inferred > 0 && answers.check() == null) {
            complaints.add(
                    Complaint.of(
                            ComplaintKind.UNCHECKED,
                            place,
                            "有 %d 处是推断出来的，请对照原表核对，再标为“已核对”。".formatted(inferred)));
        }
    }

    Optional<UnitView> unit(@Nullable String name) {
        return name == null
                ? Optional.empty()
                : units.computeIfAbsent(name, n -> PrintedUnit.named(n, organization, today));
    }

    /** A district manager files for the units of the district, a filer for the own unit only. */
    static boolean isForeign(Actor actor, UnitView unit) {
        return actor.has(Role.DISTRICT_MANAGER)
                ? !unit.code().value().equals(actor.unit().value())
                        && !actor.unit().equals(unit.parent())
                : !unit.code().equals(actor.unit());
    }

    private Set<String> filedNames(UnitCode unit) {
        return filedNames.computeIfAbsent(unit, this::namesOf);
    }

    private Set<String> namesOf(UnitCode unit) {
        ProjectFilter filter = new ProjectFilter(year, null, null, unit, Set.of(), "");
        Set<String> names = new HashSet<>();
        for (int page = 0; ; page++) {
            List<ProjectRow> rows =
                    projects.list(actor, filter, new PageRequest(page, PageRequest.LARGEST, ""))
                            .items();
            rows.forEach(row -> names.add(row.name()));
            if (rows.size() < PageRequest.LARGEST) {
                return names;
            }
        }
    }
}
