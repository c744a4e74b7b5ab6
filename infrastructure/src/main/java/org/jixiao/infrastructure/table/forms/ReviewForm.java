package org.jixiao.infrastructure.table.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.application.table.exports.ProjectSheet;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.Project.Approved;
import org.jixiao.domain.project.Project.Disclosed;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.review.Dimension;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.infrastructure.print.Grid;
import org.jixiao.infrastructure.print.Grid.Cell;
import org.jixiao.infrastructure.print.PrintedDocument;
import org.jspecify.annotations.Nullable;

/** What was said and decided: grades, opinion, document number, remarks with replies, steps. */
final class ReviewForm {

    private static final List<Integer> GRADES = List.of(20, 20, 20, 20, 20);
    private static final List<Integer> REMARKS = List.of(7, 23, 18, 40, 12);

    private final ProjectSheet printed;
    private final Map<String, String> people = new HashMap<>();

    private ReviewForm(ProjectSheet printed) {
        this.printed = printed;
        for (HistoryEntry entry : printed.history()) {
            people.put(entry.recorded().meta().by().value(), entry.recorded().meta().who());
        }
    }

    static List<PrintedDocument.Block> blocks(ProjectSheet printed) {
        ReviewForm form = new ReviewForm(printed);
        List<PrintedDocument.Block> blocks = new ArrayList<>();
        blocks.add(new PrintedDocument.Line("审核评级", ""));
        blocks.add(form.grades());
        blocks.add(form.result());
        blocks.add(new PrintedDocument.Line("审核意见与答复", ""));
        blocks.add(form.remarks());
        blocks.add(new PrintedDocument.Line("办理过程", ""));
        blocks.add(ReviewSteps.of(printed.history()));
        return blocks;
    }

    private Grid grades() {
        List<Cell> names = new ArrayList<>();
        List<Cell> given = new ArrayList<>();
        Grades grades = printed.grades();
        for (Dimension dimension : Dimension.values()) {
            names.add(Cell.center(dimension.label()));
            given.add(Cell.center(grades == null ? "" : grades.of(dimension).label()));
        }
        names.add(Cell.center("总评"));
        given.add(Cell.center(grades == null ? "" : grades.overall().label()));
        return new Grid(GRADES, List.of(new Grid.Row(names)), List.of(new Grid.Row(given)));
    }

    private Grid result() {
        Approval approval = approval();
        List<Grid.Row> rows = new ArrayList<>();
        rows.add(FilingForm.wide("审核意见", printed.opinion()));
        rows.add(
                FilingForm.pair(
                        "批复文号",
                        approval == null ? "" : approval.documentNumber(),
                        "批复日期",
                        approval == null ? "" : approval.date().toString()));
        return new Grid(FilingForm.FIELDS, List.of(), rows);
    }

    private @Nullable Approval approval() {
        return switch (printed.snapshot().state()) {
            case Approved approved -> approved.approval();
            case Disclosed disclosed -> disclosed.approval();
            default -> null;
        };
    }

    private Grid remarks() {
        Sheet sheet = printed.snapshot().state().file().sheet();
        List<Grid.Row> rows = new ArrayList<>();
        for (Remark remark : printed.snapshot().state().file().remarks()) {
            String state = remark.resolved() ? "已解决" : remark.answered() ? "已答复" : "待答复";
            rows.add(
                    Grid.Row.of(
                            Cell.center(String.valueOf(remark.id().value())),
                            Cell.left(place(remark.anchor(), sheet)),
                            Cell.left(remark.reason().label()),
                            Cell.left(thread(remark)),
                            Cell.center(state)));
        }
        if (rows.isEmpty()) {
            rows.add(Grid.Row.of(Cell.center("没有审核意见").over(REMARKS.size())));
        }
        return new Grid(REMARKS, List.of(FilingForm.header("序号", "位置", "原因", "意见与答复", "状态")), rows);
    }

    private String thread(Remark remark) {
        StringBuilder thread = new StringBuilder();
        thread.append(name(remark.by().value())).append("：").append(remark.text());
        for (Remark.Reply reply : remark.replies()) {
            thread.append('\n').append(name(reply.by().value())).append("：").append(reply.text());
        }
        return thread.toString();
    }

    private String name(String id) {
        return people.getOrDefault(id, "（不详）");
    }

    private static String place(Anchor anchor, Sheet sheet) {
        return switch (anchor) {
            case Anchor.WholeSheet whole -> whole.label();
            case Anchor.OfField field -> field.label();
            case Anchor.OfIndicator row -> row(row.indicator(), sheet);
            case Anchor.OfCell cell -> row(cell.indicator(), sheet) + " · " + cell.part().label();
        };
    }

    /** As it is numbered on this form. */
    private static String row(IndicatorId id, Sheet sheet) {
        Indicator row = sheet.indicator(id).orElse(null);
        return row == null
                ? "已删除的指标"
                : "指标 %d“%s”".formatted(sheet.indicators().indexOf(row) + 1, row.name());
    }
}
