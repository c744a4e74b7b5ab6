package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.web.project.SheetForm.IndicatorRow;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;

/**
 * Puts a sheet together from two readings as somebody has chosen, place by place.
 *
 * @param choices {@code mine}, {@code theirs} or {@code own} by the key of the place; what was not
 *     chosen is as suggested
 * @param own the texts typed instead of both readings
 */
record SheetMerge(ThreeWay sides, Map<String, String> choices, Map<String, String> own) {

    static final String OWN = "own";

    SheetForm merged() {
        Map<String, String> suggested = new HashMap<>();
        sides.differences().forEach(found -> suggested.put(found.key(), found.suggested()));
        Map<String, String> texts = new HashMap<>();
        ThreeWay.FIELDS.forEach(
                (key, part) ->
                        texts.put(
                                key,
                                pick(
                                        suggested,
                                        key,
                                        part.apply(sides.theirs()),
                                        part.apply(sides.mine()))));
        SheetForm theirs = sides.theirs();
        return new SheetForm(
                theirs.round(),
                theirs.version(),
                texts.get("name"),
                texts.get("fiscalAppropriation"),
                texts.get("specialAccountAppropriation"),
                texts.get("otherFunds"),
                texts.get("targetStatement"),
                new ArrayList<>(rows(suggested)),
                sides.mine().consent(),
                sides.mine().replies());
    }

    private String pick(
            Map<String, String> suggested,
            String key,
            @Nullable String their,
            @Nullable String my) {
        return switch (choice(suggested, key)) {
            case OWN -> Given.text(own.get(key));
            case ThreeWay.MINE -> Given.text(my);
            default -> Given.text(their);
        };
    }

    private String choice(Map<String, String> suggested, String key) {
        return choices.getOrDefault(key, suggested.getOrDefault(key, ThreeWay.THEIRS));
    }

    /** Rows of the side whose order was chosen; what only the other has follows its neighbour. */
    private List<IndicatorRow> rows(Map<String, String> suggested) {
        boolean myOrder = choice(suggested, ThreeWay.ORDER).equals(ThreeWay.MINE);
        List<String> order =
                inOrder(
                        keys(myOrder ? sides.mine() : sides.theirs()),
                        keys(myOrder ? sides.theirs() : sides.mine()));
        Map<String, IndicatorRow> saved = ThreeWay.byId(sides.theirs());
        Map<String, IndicatorRow> typed = ThreeWay.byId(sides.mine());
        List<IndicatorRow> rows = new ArrayList<>();
        for (String key : order) {
            IndicatorRow row =
                    key.startsWith("new-")
                            ? added(suggested, key)
                            : row(suggested, key, saved.get(key), typed.get(key));
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> keys(SheetForm form) {
        List<String> keys = new ArrayList<>();
        for (int at = 0; at < form.rows().size(); at++) {
            String id = ThreeWay.id(form.rows().get(at));
            keys.add(id.isEmpty() ? "new-" + at : id);
        }
        return keys;
    }

    private static List<String> inOrder(List<String> first, List<String> second) {
        List<String> order = new ArrayList<>(first);
        Set<String> seen = new HashSet<>(first);
        int after = -1;
        for (String key : second) {
            if (seen.add(key)) {
                order.add(after + 1, key);
            }
            after = order.indexOf(key);
        }
        return order;
    }

    private @Nullable IndicatorRow added(Map<String, String> suggested, String key) {
        IndicatorRow row =
                sides.mine().rows().get(Integer.parseInt(key.substring("new-".length())));
        return choice(suggested, key).equals(ThreeWay.MINE) ? row : null;
    }

    private @Nullable IndicatorRow row(
            Map<String, String> suggested,
            String id,
            @Nullable IndicatorRow saved,
            @Nullable IndicatorRow typed) {
        if (saved == null || typed == null) {
            return choice(suggested, "row-" + id).equals(ThreeWay.MINE) ? typed : saved;
        }
        Map<String, String> cells = new HashMap<>();
        for (String cell : ThreeWay.CELLS) {
            cells.put(
                    cell,
                    pick(suggested, "row-" + id + "-" + cell, saved.cell(cell), typed.cell(cell)));
        }
        return new IndicatorRow(
                id,
                cells.get("code"),
                cells.get("name"),
                cells.get("periodValue"),
                cells.get("annualValue"));
    }
}
