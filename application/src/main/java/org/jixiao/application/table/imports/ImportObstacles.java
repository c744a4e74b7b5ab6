package org.jixiao.application.table.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.IndicatorNotation;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What stands against filing the rows of one table for one person: unknown units, foreign units,
 * what nobody has compared.
 */
final class ImportObstacles {

    private final OrganizationQueries organization;
    private final IndicatorNotation notation;
    private final Actor actor;
    private final LocalDate today;
    private final Map<String, Optional<UnitView>> units = new HashMap<>();
    private final Map<String, String> nowhere = new HashMap<>();

    ImportObstacles(
            OrganizationQueries organization,
            IndicatorNotation notation,
            Actor actor,
            LocalDate today) {
        this.organization = organization;
        this.notation = notation;
        this.actor = actor;
        this.today = today;
    }

    ImportRow row(StoredImport stored, ImportedProject read) {
        RowAnswers answers = stored.answersOf(read.row());
        ImportedProject project = AnsweredRow.of(read, answers, notation);
        Optional<UnitView> unit = unit(project.unit());
        List<Complaint> complaints = new ArrayList<>();
        String place = RowPlace.of(project);
        if (unit.isEmpty()) {
            complaints.add(Complaint.of(ComplaintKind.UNKNOWN_UNIT, place, unknown(project)));
        } else if (isForeign(actor, unit.get())) {
            complaints.add(
                    Complaint.of(
                            ComplaintKind.NOT_YOUR_UNIT,
                            place,
                            "“%s”不是您可以填报的单位。".formatted(unit.get().name())));
        }
        askToCheck(project, answers, place, complaints);
        return new ImportRow(
                project,
                read,
                answers,
                unit.map(UnitView::code).orElse(null),
                stored.filed().get(project.row()),
                complaints,
                null,
                stored.outcome(project.row()),
                List.of());
    }

    private String unknown(ImportedProject project) {
        String name = project.unit();
        return name == null || name.isBlank()
                ? "表上没有写明这一行属于哪个单位，请在“答疑和改正”里选择单位，或者在表上补写后重新上传。"
                : nowhere.computeIfAbsent(name, this::nowhere);
    }

    private String nowhere(String name) {
        List<UnitView> own =
                organization.units(today).stream().filter(unit -> !isForeign(actor, unit)).toList();
        String told = "单位树中没有名为“%s”的单位，".formatted(name);
        return PrintedUnit.near(name, own)
                .map(unit -> told + "是不是“%s”？是的话，请在“答疑和改正”里勾选这些行，一起填单位。".formatted(unit.name()))
                .orElse(told + "请核对表头或请系统管理员建立该单位。");
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
}
