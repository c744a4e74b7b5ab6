package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.SheetField;

/** What the checks say about a sheet as it is typed, with links to the fields. */
final class TypedFindings {

    /** New rows get numbers beyond any real one while they are checked. */
    static final int NEW = 1_000_000;

    /** The id of the indicator table. */
    private static final String TABLE = "indicator-table";

    private TypedFindings() {}

    /**
     * @param place makes what is checked of the typed sheet: whose it is, and of which year
     */
    static List<FindingPoint> of(
            SheetCheck check, ProposedSheet proposed, Function<Sheet, CheckedSheet> place) {
        Sheet sheet = sheet(proposed);
        Map<IndicatorId, Integer> rows = new HashMap<>();
        sheet.indicators().forEach(row -> rows.put(row.id(), rows.size()));
        return check.findings(place.apply(sheet)).stream()
                .map(
                        finding ->
                                new FindingPoint(
                                        finding,
                                        Places.label(finding.anchor(), sheet),
                                        "#" + field(finding.anchor(), rows),
                                        "",
                                        ""))
                .toList();
    }

    static Sheet sheet(ProposedSheet proposed) {
        List<Indicator> rows = new ArrayList<>();
        for (ProposedSheet.ProposedIndicator row : proposed.indicators()) {
            IndicatorId id = row.id() == null ? new IndicatorId(NEW + rows.size()) : row.id();
            rows.add(
                    new Indicator(
                            id, row.code(), row.name(), row.periodValue(), row.annualValue()));
        }
        return new Sheet(proposed.name(), proposed.funding(), proposed.targetStatement(), rows);
    }

    private static String field(Anchor anchor, Map<IndicatorId, Integer> rows) {
        return switch (anchor) {
            case Anchor.WholeSheet whole -> "name";
            case Anchor.OfField of ->
                    of.field() == SheetField.INDICATORS ? TABLE : of.field().code();
            case Anchor.OfIndicator of ->
                    SheetReader.cell(rows.getOrDefault(of.indicator(), 0), "name");
            case Anchor.OfCell of ->
                    SheetReader.cell(rows.getOrDefault(of.indicator(), 0), of.part().code());
        };
    }
}
