package org.jixiao.infrastructure.table.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.ReadingProgress.Stage;
import org.jixiao.application.table.TableHeading;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.wording.IndicatorScanner;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/**
 * Rows to units and projects. A row with amounts and no text is a unit, 合计 is the whole table, 小计 a
 * part.
 */
public final class TableAssembler {

    private final RawTable raw;
    private final List<Complaint> complaints;
    private final List<UnitDraft> units = new ArrayList<>();
    private final List<ProjectDraft> projects = new ArrayList<>();
    private final List<SumDraft> sums = new ArrayList<>();

    /** Since the last unit or sum. */
    private final List<ProjectDraft> block = new ArrayList<>();

    private final int projectIndent;
    private @Nullable RawRow total;

    private TableAssembler(RawTable raw) {
        this.raw = raw;
        this.complaints = new ArrayList<>(raw.complaints());
        this.projectIndent = projectIndent(raw.rows());
    }

    /** The least indentation of a row with text; without any text, the deepest indentation. */
    private static int projectIndent(List<RawRow> rows) {
        return rows.stream()
                .filter(RawRow::hasText)
                .mapToInt(RawRow::indent)
                .min()
                .orElseGet(() -> rows.stream().mapToInt(RawRow::indent).max().orElse(0));
    }

    /**
     * @throws UnreadableTable when the amounts are not in 万元: read as such they would be wrong
     */
    public static ImportedTable assemble(RawTable raw, ReadingProgress progress) {
        return new TableAssembler(raw).assemble(progress);
    }

    private ImportedTable assemble(ReadingProgress progress) {
        checkHeading();
        raw.rows().forEach(this::accept);
        checkUnits();
        Duplicates.complain(projects);
        Truncation.find(raw, projects, complaints);
        Reconciliation sums = new Reconciliation(total, units, this.sums, projects, complaints);
        if (raw.form() != null) {
            complaints.removeIf(one -> one.code().equals(ComplaintKind.MISSING_GRAND_TOTAL.code()));
        }
        return new ImportedTable(
                raw.heading().department(),
                raw.heading().label(),
                "万元",
                sums.grandTotal(),
                sums.units(),
                finished(progress),
                complaints);
    }

    private List<ImportedProject> finished(ReadingProgress progress) {
        List<ImportedProject> finished = new ArrayList<>();
        for (ProjectDraft project : projects) {
            progress.at(Stage.PROJECTS, finished.size(), projects.size());
            finished.add(project.toProject());
        }
        return finished;
    }

    private void accept(RawRow row) {
        if (row.isGrandTotal() && total == null) {
            total = row;
        } else if (row.isSum()) {
            sums.add(SumDraft.of(row, block));
            block.clear();
        } else if (isUnit(row)) {
            units.add(new UnitDraft(row.name(), row, new ArrayList<>()));
            block.clear();
            checkName(row);
        } else {
            UnitDraft unit = unitOf(row);
            String name = unit == null ? null : unit.name();
            ProjectDraft project = new ProjectDraft(row, projects.size() + 1, name, raw.wrapped());
            projects.add(project);
            block.add(project);
            leadingSum().ifPresent(sum -> sum.follow(project));
            if (unit != null) {
                unit.projects().add(project);
            }
        }
    }

    private void checkName(RawRow unit) {
        if (IndicatorScanner.holdsParts(unit.name())) {
            complaints.add(
                    Complaint.of(
                            ComplaintKind.BROKEN_NAME,
                            Place.line(unit.line()) + " · 单位小计",
                            "单位名称中有绩效指标的文字，上一行的绩效指标可能没有读完整。"));
        }
    }

    /** In a table of units a project stands below its unit. */
    private void checkUnits() {
        boolean unitRows = sums.isEmpty() && units.stream().anyMatch(unit -> unit.row() != null);
        UnitDraft first = units.isEmpty() ? null : units.getFirst();
        boolean implied = raw.form() == null && unitRows && first != null && first.row() == null;
        projects.stream()
                .filter(project -> project.unit() == null || implied)
                .findFirst()
                .ifPresent(
                        project ->
                                complaints.add(
                                        Complaint.of(
                                                ComplaintKind.MISSING_UNIT,
                                                Place.line(project.line()),
                                                "这一行之前没有单位行，不能确定它和后面的项目属于哪个单位。")));
    }

    /** The sum above this block, when no unit came since. */
    private Optional<SumDraft> leadingSum() {
        SumDraft last = sums.isEmpty() ? null : sums.getLast();
        RawRow unit = units.isEmpty() ? null : units.getLast().row();
        boolean inIt = last != null && (unit == null || unit.line() < last.row().line());
        return Optional.ofNullable(inIt ? last : null);
    }

    private boolean isUnit(RawRow row) {
        return raw.form() == null
                && !row.hasText()
                && (projectIndent == 0 || row.indent() < projectIndent);
    }

    /** The unit that the row names, the unit row above, or that of the heading of one unit. */
    private @Nullable UnitDraft unitOf(RawRow row) {
        String own = row.unit();
        if (own != null) {
            return units.stream()
                    .filter(unit -> unit.name().equals(own))
                    .findFirst()
                    .orElseGet(() -> added(own));
        }
        String department = raw.heading().department();
        boolean oneUnit = TableHeading.UNIT.label().equals(raw.heading().label());
        if (units.isEmpty() && oneUnit && department != null) {
            added(department);
        }
        return units.isEmpty() ? null : units.getLast();
    }

    private UnitDraft added(String name) {
        UnitDraft unit = new UnitDraft(name, null, new ArrayList<>());
        units.add(unit);
        return unit;
    }

    private void checkHeading() {
        String unit = raw.heading().amountUnit();
        if (unit != null && !unit.startsWith("万元")) {
            throw new UnreadableTable(
                    ComplaintKind.UNSUPPORTED_LAYOUT,
                    "表头",
                    "表中写明金额单位为“" + LooseText.quote(unit) + "”，只能读取以万元为单位的表。");
        }
        if (unit == null) {
            complain(ComplaintKind.UNIT_NOT_STATED, "表头没有写明“单位：万元”，金额按万元读取，请核对。");
        }
        if (raw.heading().department() == null) {
            complain(ComplaintKind.MISSING_HEADING, "表头没有写明部门名称或单位名称。");
        }
    }

    private void complain(ComplaintKind kind, String text) {
        complaints.add(Complaint.of(kind, "表头", text));
    }
}
