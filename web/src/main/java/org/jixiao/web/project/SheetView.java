package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.web.shared.Words;

/** A sheet as the official form shows it, with whatever is marked on it. */
public record SheetView(Sheet sheet, SheetMarks marks) {

    /**
     * One row of the indicator table.
     *
     * @param span over how many rows the category's cell reaches; 0 where one above reaches here
     */
    public record Row(int number, Indicator indicator, int span) {

        public String anchor() {
            return Anchor.of(indicator.id()).text();
        }

        public String cell(String part) {
            return IndicatorPart.ofCode(part)
                    .map(p -> Anchor.of(indicator.id(), p).text())
                    .orElseThrow();
        }

        /** What is understood of the annual value, where that says more than the text does. */
        public String annualReading() {
            return reading(
                    indicator.annualValue().raw(), indicator.annualValue().reading().display());
        }

        public String periodReading() {
            return reading(
                    indicator.periodValue().raw(), indicator.periodValue().reading().display());
        }

        private static String reading(String raw, String read) {
            return Words.saysMore(raw, read) ? read : "";
        }
    }

    /** What people call the place of that anchor. */
    public String label(String anchor) {
        return Places.label(Anchor.parse(anchor), sheet);
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Indicator> all = sheet.indicators();
        for (int at = 0; at < all.size(); at++) {
            boolean continues = at > 0 && sameCategory(all.get(at - 1), all.get(at));
            rows.add(new Row(at + 1, all.get(at), continues ? 0 : spanFrom(all, at)));
        }
        return rows;
    }

    private static int spanFrom(List<Indicator> all, int start) {
        int end = start + 1;
        while (end < all.size() && sameCategory(all.get(start), all.get(end))) {
            end++;
        }
        return end - start;
    }

    private static boolean sameCategory(Indicator one, Indicator other) {
        return one.code().category() == other.code().category();
    }
}
