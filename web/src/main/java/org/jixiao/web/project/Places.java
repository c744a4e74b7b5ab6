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
import org.jixiao.web.shared.FormProblem;
import org.jixiao.web.shared.Messages;

/** What people call the places of a sheet. */
public final class Places {

    private Places() {}

    /** One place to choose. */
    public record Place(String anchor, String label) {}

    public static String label(Anchor anchor, Sheet sheet) {
        return switch (anchor) {
            case Anchor.WholeSheet whole -> Messages.of("anchor.whole");
            case Anchor.OfField of -> Messages.of(of.field());
            case Anchor.OfIndicator of -> row(of.indicator(), sheet);
            case Anchor.OfCell of -> row(of.indicator(), sheet) + " · " + Messages.of(of.part());
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
                    Messages.of("project.part.locked", label(locked.anchor(), sheet));
            case ProjectRejection.NoSuchPlace gone ->
                    Messages.of("project.place.unknown", label(gone.anchor(), sheet));
            default -> Messages.of(rejection);
        };
    }

    private static String row(IndicatorId id, Sheet sheet) {
        return sheet.indicator(id)
                .map(
                        row ->
                                Messages.of(
                                                "project.place.row",
                                                sheet.indicators().indexOf(row) + 1)
                                        + quoted(row.name()))
                .orElse(Messages.of("project.place.row.gone"));
    }

    private static String quoted(String name) {
        return name.isBlank() ? "" : "“" + name + "”";
    }

    /** At the field a refusal is about; at the whole page where it is about none. */
    static FormProblem problem(Rejection why, ProjectPage project, SheetForm form) {
        String field =
                switch (why) {
                    case ProjectRejection.PartLocked locked -> form.fieldId(locked.anchor().text());
                    case ProjectRejection.TextMissing missing -> missing.field();
                    case ProjectRejection.TextTooLong longer -> form.fieldId(longer.field());
                    default -> "main";
                };
        return new FormProblem(field, sentence(why, project.sheet()));
    }
}
