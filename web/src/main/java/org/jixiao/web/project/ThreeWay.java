package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jixiao.web.project.SheetForm.IndicatorRow;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;

/**
 * One sheet as two people have changed it from the same base. What only one of them changed is
 * taken from that one by default; where both did, somebody has to choose.
 *
 * @param base what both began from
 * @param theirs what was saved meanwhile
 * @param mine what is typed and not saved
 */
record ThreeWay(SheetForm base, SheetForm theirs, SheetForm mine) {

    static final String MINE = "mine";
    static final String THEIRS = "theirs";

    /** The order of the rows. */
    static final String ORDER = "order";

    /** The parts of a row that are compared. */
    static final List<String> CELLS = List.of("code", "name", "periodValue", "annualValue");

    /** The fields above the table. */
    static final Map<String, Function<SheetForm, String>> FIELDS = fields();

    private static Map<String, Function<SheetForm, String>> fields() {
        Map<String, Function<SheetForm, String>> fields = new java.util.LinkedHashMap<>();
        fields.put("name", form -> Given.text(form.name()));
        fields.put("fiscalAppropriation", form -> Given.text(form.fiscalAppropriation()));
        fields.put(
                "specialAccountAppropriation",
                form -> Given.text(form.specialAccountAppropriation()));
        fields.put("otherFunds", form -> Given.text(form.otherFunds()));
        fields.put("targetStatement", form -> Given.text(form.targetStatement()));
        return fields;
    }

    List<Difference> differences() {
        List<Difference> found = new ArrayList<>();
        FIELDS.forEach(
                (key, part) ->
                        compare(
                                found,
                                key,
                                "",
                                key,
                                List.of(read(part, base), read(part, theirs), read(part, mine))));
        Map<String, IndicatorRow> before = byId(base);
        Map<String, IndicatorRow> saved = byId(theirs);
        Map<String, IndicatorRow> typed = byId(mine);
        for (String id : ids()) {
            row(found, id, before.get(id), saved.get(id), typed.get(id));
        }
        added(found);
        compare(
                found,
                ORDER,
                "",
                ORDER,
                List.of(
                        order(base, saved, typed),
                        order(theirs, saved, typed),
                        order(mine, saved, typed)));
        return found;
    }

    /** Amounts are compared as what they say: 1,200.5 and 1200.50 are the same. */
    static String read(Function<SheetForm, String> part, SheetForm form) {
        String text = part.apply(form).replace("\r\n", "\n");
        String bare = text.replace(",", "").replace("，", "");
        return bare.matches("-?\\d{1,12}\\.\\d{1,6}")
                ? bare.replaceAll("(\\.\\d{2}\\d*?)0*$", "$1").replaceAll("\\.(\\d)$", ".$10")
                : text;
    }

    private void row(
            List<Difference> found,
            String id,
            @Nullable IndicatorRow before,
            @Nullable IndicatorRow saved,
            @Nullable IndicatorRow typed) {
        if (saved != null && typed != null) {
            for (String cell : CELLS) {
                compare(
                        found,
                        "row-" + id + "-" + cell,
                        Given.text(saved.name()),
                        cell,
                        List.of(
                                before == null ? "" : before.cell(cell),
                                saved.cell(cell),
                                typed.cell(cell)));
            }
            return;
        }
        IndicatorRow any = saved != null ? saved : typed;
        if (any != null) {
            compare(
                    found,
                    "row-" + id,
                    Given.text(any.name()),
                    "row",
                    List.of(text(before), text(saved), text(typed)));
        }
    }

    private void added(List<Difference> found) {
        List<IndicatorRow> rows = mine.rows();
        for (int at = 0; at < rows.size(); at++) {
            IndicatorRow row = rows.get(at);
            if (id(row).isEmpty() && !row.isEmpty()) {
                found.add(
                        new Difference(
                                "new-" + at,
                                Given.text(row.name()),
                                "row",
                                "",
                                "",
                                text(row),
                                false,
                                MINE,
                                false));
            }
        }
    }

    private static void compare(
            List<Difference> found, String key, String row, String part, List<String> readings) {
        String before = readings.get(0);
        String saved = readings.get(1);
        String typed = readings.get(2);
        if (saved.equals(typed)) {
            return;
        }
        boolean theyChanged = !before.equals(saved);
        boolean iChanged = !before.equals(typed);
        found.add(
                new Difference(
                        key,
                        row,
                        part,
                        before,
                        saved,
                        typed,
                        theyChanged && iChanged,
                        iChanged ? MINE : THEIRS,
                        !part.equals("row") && !part.equals(ORDER) && !part.equals("code")));
    }

    static Map<String, IndicatorRow> byId(SheetForm form) {
        Map<String, IndicatorRow> rows = new HashMap<>();
        form.rows().stream()
                .filter(row -> !id(row).isEmpty())
                .forEach(row -> rows.put(id(row), row));
        return rows;
    }

    /** Every saved row that either has, in their order and then in mine. */
    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (SheetForm form : List.of(theirs, mine)) {
            for (IndicatorRow row : form.rows()) {
                if (!id(row).isEmpty() && seen.add(id(row))) {
                    ids.add(id(row));
                }
            }
        }
        return ids;
    }

    /** The names of the rows that both have, in this form's order. */
    private static String order(
            SheetForm form, Map<String, IndicatorRow> saved, Map<String, IndicatorRow> typed) {
        List<String> names = new ArrayList<>();
        for (IndicatorRow row : form.rows()) {
            IndicatorRow there = saved.get(id(row));
            if (there != null && typed.containsKey(id(row))) {
                names.add(Given.text(there.name()));
            }
        }
        return String.join("、", names);
    }

    static String id(IndicatorRow row) {
        return Given.text(row.id());
    }

    private static String text(@Nullable IndicatorRow row) {
        return row == null ? "" : row.line();
    }
}
