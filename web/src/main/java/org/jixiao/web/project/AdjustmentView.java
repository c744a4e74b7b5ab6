package org.jixiao.web.project;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.InForce;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Money;
import org.jixiao.web.shared.Messages;

/** The sheet in force beside the one that adjusts it. */
public record AdjustmentView(InForce valid, Sheet now) {

    /** A text of both; {@code key} is the place's in the bundle. */
    public record Text(String key, String before, String after) {

        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    /** An amount of both, in 元. */
    public record Amount(String key, Money before, Money after) {

        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    /** An indicator of both; empty where one of them lacks it. */
    public record Row(String name, String before, String after) {

        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    public List<Text> texts() {
        Sheet was = valid.sheet();
        return List.of(
                new Text("sheetField.NAME", was.name(), now.name()),
                new Text(
                        "sheetField.TARGET_STATEMENT",
                        was.targetStatement(),
                        now.targetStatement()));
    }

    public List<Amount> amounts() {
        Funding was = valid.sheet().funding();
        Funding is = now.funding();
        return List.of(
                new Amount("project.total", was.total(), is.total()),
                new Amount(
                        "sheetField.FISCAL_APPROPRIATION",
                        was.fiscalAppropriation(),
                        is.fiscalAppropriation()),
                new Amount(
                        "sheetField.SPECIAL_ACCOUNT_APPROPRIATION",
                        was.specialAccountAppropriation(),
                        is.specialAccountAppropriation()),
                new Amount("sheetField.OTHER_FUNDS", was.otherFunds(), is.otherFunds()));
    }

    /** In the present order, then those that are gone. */
    public List<Row> indicators() {
        Stream<Row> present =
                now.indicators().stream()
                        .map(
                                row ->
                                        new Row(
                                                row.name(),
                                                valid.sheet()
                                                        .indicator(row.id())
                                                        .map(AdjustmentView::said)
                                                        .orElse(""),
                                                said(row)));
        Stream<Row> gone =
                valid.sheet().indicators().stream()
                        .filter(row -> now.indicator(row.id()).isEmpty())
                        .map(row -> new Row(row.name(), said(row), ""));
        return Stream.concat(present, gone).toList();
    }

    private static String said(Indicator row) {
        return "%s %s%s%s / %s"
                .formatted(
                        row.code().code(),
                        row.name(),
                        Messages.of("shared.colon"),
                        row.periodValue().raw(),
                        row.annualValue().raw());
    }
}
