package org.jixiao.domain.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.domain.project.FieldChange.Kind;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.SheetField;

/** Compares two readings of a project's sheet, cell by cell. */
public final class SheetDifferences {

    private static final ActorId NOBODY = new ActorId("-");

    private final List<FieldChange> changes = new ArrayList<>();

    private SheetDifferences() {}

    /** Every place that reads differently, in the order of the sheet. */
    public static List<FieldChange> between(Sheet before, Sheet after) {
        SheetDifferences differences = new SheetDifferences();
        differences.field(SheetField.NAME, before.name(), after.name());
        differences.funding(before.funding(), after.funding());
        differences.field(
                SheetField.TARGET_STATEMENT, before.targetStatement(), after.targetStatement());
        differences.indicators(before, after);
        return List.copyOf(differences.changes);
    }

    /** What would read differently if the sheet were revised so, whoever does it. */
    public static List<FieldChange> proposed(ProjectFile file, ProposedSheet proposed) {
        return between(file.sheet(), SheetChanges.after(file, proposed, NOBODY));
    }

    /** The same from the sheet in force, which an adjustment leaves as it is. */
    public static List<FieldChange> fromSheetInForce(ProjectFile file, ProposedSheet proposed) {
        Sheet valid = file.validSheet();
        return between(valid, SheetChanges.after(file.withSheet(valid, NOBODY), proposed, NOBODY));
    }

    private void funding(Funding before, Funding after) {
        amount(
                SheetField.FISCAL_APPROPRIATION,
                before.fiscalAppropriation(),
                after.fiscalAppropriation());
        amount(
                SheetField.SPECIAL_ACCOUNT_APPROPRIATION,
                before.specialAccountAppropriation(),
                after.specialAccountAppropriation());
        amount(SheetField.OTHER_FUNDS, before.otherFunds(), after.otherFunds());
    }

    private void amount(SheetField field, Money before, Money after) {
        field(field, before.wanYuan().toPlainString(), after.wanYuan().toPlainString());
    }

    private void field(SheetField field, String before, String after) {
        changed(Anchor.of(field), field.label(), before, after);
    }

    private void indicators(Sheet before, Sheet after) {
        for (Indicator row : before.indicators()) {
            if (after.indicator(row.id()).isEmpty()) {
                changes.add(
                        new FieldChange(
                                Anchor.of(row.id()), label(row), Kind.REMOVED, text(row), ""));
            }
        }
        for (Indicator row : after.indicators()) {
            Optional<Indicator> former = before.indicator(row.id());
            if (former.isPresent()) {
                cells(former.get(), row);
            } else {
                changes.add(
                        new FieldChange(
                                Anchor.of(row.id()), label(row), Kind.ADDED, "", text(row)));
            }
        }
        order(before, after);
    }

    private void cells(Indicator before, Indicator after) {
        cell(after, IndicatorPart.CODE, before.code().label(), after.code().label());
        cell(after, IndicatorPart.NAME, before.name(), after.name());
        cell(
                after,
                IndicatorPart.PERIOD_VALUE,
                before.periodValue().raw(),
                after.periodValue().raw());
        cell(
                after,
                IndicatorPart.ANNUAL_VALUE,
                before.annualValue().raw(),
                after.annualValue().raw());
    }

    private void cell(Indicator row, IndicatorPart part, String before, String after) {
        changed(Anchor.of(row.id(), part), label(row) + "·" + part.label(), before, after);
    }

    private void changed(Anchor anchor, String label, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new FieldChange(anchor, label, Kind.CHANGED, before, after));
        }
    }

    /** Told once for the whole table: the order of the rows that both readings have. */
    private void order(Sheet before, Sheet after) {
        List<IndicatorId> former = sharedRows(before, after);
        List<IndicatorId> present = sharedRows(after, before);
        if (!former.equals(present)) {
            changes.add(
                    new FieldChange(
                            Anchor.of(SheetField.INDICATORS),
                            IndicatorPart.ORDER.label(),
                            Kind.MOVED,
                            names(before, former),
                            names(after, present)));
        }
    }

    private static List<IndicatorId> sharedRows(Sheet sheet, Sheet other) {
        return sheet.indicators().stream()
                .map(Indicator::id)
                .filter(id -> other.indicator(id).isPresent())
                .toList();
    }

    private static String names(Sheet sheet, List<IndicatorId> ids) {
        return ids.stream()
                .flatMap(id -> sheet.indicator(id).stream())
                .map(Indicator::name)
                .collect(Collectors.joining("、"));
    }

    private static String label(Indicator row) {
        return "指标“" + row.name() + "”";
    }

    private static String text(Indicator row) {
        return "%s；%s；实施周期指标值：%s；年度指标值：%s"
                .formatted(
                        row.code().label(),
                        row.name(),
                        row.periodValue().raw(),
                        row.annualValue().raw());
    }
}
