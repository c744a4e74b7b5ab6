package org.jixiao.infrastructure.table.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.rows.AnotherTable;
import org.jixiao.infrastructure.table.rows.HeaderRows;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jixiao.infrastructure.table.rows.TabularLayout;
import org.jixiao.infrastructure.table.rows.UnreadColumns;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/** Rows of cells of which each is one indicator: the template, and forms of the units' own. */
final class FormLayout {

    private final FormColumns columns;
    private final Set<List<String>> headerRows = new HashSet<>();
    private final List<FormProject> projects = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<TextRecord> body = new ArrayList<>();

    private final Heading heading;
    private boolean ended;

    private FormLayout(FormColumns columns, Heading heading) {
        this.columns = columns;
        this.heading = heading;
    }

    /** Null when no heading row of a form is there. */
    static @Nullable RawTable read(List<TextRecord> records) {
        HeaderRows.Found<FormColumns> header = HeaderRows.find(records, FormColumns::of);
        if (header == null) {
            return null;
        }
        List<TextRecord> above = records.subList(0, header.first());
        String version =
                above.stream()
                        .map(TemplateMark::in)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        FormLayout layout = new FormLayout(header.columns(), TabularLayout.headingOf(above));
        records.subList(header.first(), header.next())
                .forEach(row -> layout.headerRows.add(ColumnMap.squeezed(row)));
        records.subList(header.next(), records.size()).forEach(layout::accept);
        List<TextRecord> names = records.subList(header.first(), header.next());
        layout.complaints.addAll(UnreadColumns.told(names, layout.body, header.columns().all()));
        return layout.table(version);
    }

    private void accept(TextRecord row) {
        if (ended || isPageHeading(row)) {
            return;
        }
        if (columns.hasNoFigure(row) && AnotherTable.isHeadedBy(row, heading)) {
            ended = true;
            complaints.add(AnotherTable.from(row.line(), row.line(100)));
            return;
        }
        body.add(row);
        take(row);
    }

    private boolean isPageHeading(TextRecord row) {
        return row.isBlank()
                || FormColumns.of(row) != null
                || headerRows.contains(ColumnMap.squeezed(row))
                || columns.hasNoFigure(row)
                        && (AnotherTable.isTitle(row)
                                || AnotherTable.isHeadedAgainBy(row, heading));
    }

    private void take(TextRecord row) {
        FormProject last = projects.isEmpty() ? null : projects.getLast();
        if (last != null && last.isRepeatedBy(row)) {
            projects.add(again(last, row));
        } else if (last != null && last.goesOnIn(row)) {
            last.add(row);
        } else if (columns.hasProject(row) || columns.hasIndicator(row)) {
            projects.add(begun(last, row));
        } else {
            String quote = LooseText.quote(row.line(100));
            complaints.add(
                    Complaint.of(
                            ComplaintKind.STRAY_TEXT,
                            Place.line(row.line()),
                            "这一行不属于任何项目，未读入：“" + quote + "”。"));
        }
    }

    /** Two rows alike are two projects until somebody says that they are one. */
    private FormProject again(FormProject last, TextRecord row) {
        FormProject project = new FormProject(columns, row);
        String reason =
                "第 %d 行和第 %d 行完全相同，作为两个项目读入，请核对是不是重复。"
                        .formatted(last.rows().getFirst().line(), row.line());
        last.notes().add(RawRow.Note.doubt("name", reason));
        project.notes().add(RawRow.Note.doubt("name", reason));
        return project;
    }

    private FormProject begun(@Nullable FormProject last, TextRecord row) {
        return last == null ? new FormProject(columns, row) : FormMerges.begun(columns, last, row);
    }

    private RawTable table(@Nullable String version) {
        List<RawRow> rows = new ArrayList<>();
        String above = null;
        for (FormProject project : projects) {
            if (TemplateSample.isUnchanged(project)) {
                continue;
            }
            boolean inferred = project.unit() == null && above != null;
            rows.add(project.row(above, inferred ? List.of(inferred(above)) : List.of()));
            above = project.unit() == null ? above : project.unit();
        }
        return new RawTable(
                heading, rows, false, false, false, complaints, new RawTable.Form(version));
    }

    private static RawRow.Note inferred(@Nullable String unit) {
        return new RawRow.Note(
                ComplaintKind.INFERRED, "这一行没有填写资金使用单位，按上一个项目的单位“" + unit + "”读取，请核对。");
    }
}
