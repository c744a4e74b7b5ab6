package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.ProjectRejection;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.SheetField;

/** What people call the places of a sheet. */
public final class Places {

    private Places() {}

    /** One place to choose. */
    public record Place(String anchor, String label) {}

    public static String label(Anchor anchor, Sheet sheet) {
        return switch (anchor) {
            case Anchor.WholeSheet whole -> "整份申报表";
            case Anchor.OfField of -> of.field().label();
            case Anchor.OfIndicator of -> row(of.indicator(), sheet);
            case Anchor.OfCell of -> row(of.indicator(), sheet) + "·" + of.part().label();
        };
    }

    /** Every place a remark can be pinned to, in the order of the sheet. */
    public static List<Place> all(Sheet sheet) {
        List<Anchor> anchors = new ArrayList<>();
        anchors.add(new Anchor.WholeSheet());
        for (SheetField field : SheetField.values()) {
            anchors.add(Anchor.of(field));
        }
        for (Indicator row : sheet.indicators()) {
            anchors.add(Anchor.of(row.id()));
            for (IndicatorPart part : IndicatorPart.values()) {
                if (part != IndicatorPart.ORDER) {
                    anchors.add(Anchor.of(row.id(), part));
                }
            }
        }
        return anchors.stream().map(a -> new Place(a.text(), label(a, sheet))).toList();
    }

    /** Why something is refused, with places as they stand on the page instead of their ids. */
    public static String sentence(Rejection rejection, Sheet sheet) {
        return switch (rejection) {
            case ProjectRejection.PartLocked locked ->
                    "本次退回只开放了有意见的部分，" + label(locked.anchor(), sheet) + " 不能修改。请只改被指出的内容。";
            case ProjectRejection.NoSuchPlace gone ->
                    "申报表上没有 " + label(gone.anchor(), sheet) + " 这个位置。请重新选择。";
            default -> rejection.sentence();
        };
    }

    private static String row(IndicatorId id, Sheet sheet) {
        return sheet.indicator(id)
                .map(row -> "指标 " + (sheet.indicators().indexOf(row) + 1) + quoted(row.name()))
                .orElse("指标（已删除）");
    }

    private static String quoted(String name) {
        return name.isBlank() ? "" : "“" + name + "”";
    }
}
