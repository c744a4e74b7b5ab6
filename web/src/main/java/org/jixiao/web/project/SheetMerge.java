package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.web.project.SheetForm.IndicatorRow;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;

/**
 * Puts a sheet together from two readings as somebody has chosen, place by place.
 *
 * @param choices {@code mine} or {@code theirs} by the key of the place; what was not chosen stays
 *     as it is now
 */
record SheetMerge(SheetForm mine, SheetForm theirs, Map<String, String> choices) {

    private static final String NEW_ROW = "new";

    /** The field or the whole row that a difference is decided by. */
    static String key(Anchor anchor) {
        return switch (anchor) {
            case Anchor.WholeSheet whole -> "name";
            case Anchor.OfField of -> of.field().code();
            case Anchor.OfIndicator of -> row(of.indicator().value());
            case Anchor.OfCell of -> row(of.indicator().value());
        };
    }

    private static String row(int id) {
        return id >= TypedFindings.NEW ? NEW_ROW : "row-" + id;
    }

    SheetForm merged() {
        return new SheetForm(
                theirs.round(),
                theirs.version(),
                pick("name", mine.name(), theirs.name()),
                pick(
                        "fiscalAppropriation",
                        mine.fiscalAppropriation(),
                        theirs.fiscalAppropriation()),
                pick(
                        "specialAccountAppropriation",
                        mine.specialAccountAppropriation(),
                        theirs.specialAccountAppropriation()),
                pick("otherFunds", mine.otherFunds(), theirs.otherFunds()),
                pick("targetStatement", mine.targetStatement(), theirs.targetStatement()),
                new ArrayList<>(rows()),
                mine.consent(),
                mine.replies());
    }

    /**
     * In my order when I chose it; rows only they have come last, new rows of mine where they were.
     */
    private List<IndicatorRow> rows() {
        SheetForm first = isMine("indicators") ? mine : theirs;
        SheetForm second = isMine("indicators") ? theirs : mine;
        List<IndicatorRow> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (IndicatorRow row : join(first.rows(), second.rows())) {
            String id = Given.text(row.id());
            if (id.isEmpty() ? isMine(NEW_ROW) : seen.add(id)) {
                IndicatorRow chosen = id.isEmpty() ? row : chosen(id);
                if (chosen != null) {
                    rows.add(chosen);
                }
            }
        }
        return rows;
    }

    private @Nullable IndicatorRow chosen(String id) {
        SheetForm from = isMine("row-" + id) ? mine : theirs;
        return from.rows().stream()
                .filter(row -> id.equals(Given.text(row.id())))
                .findFirst()
                .orElse(null);
    }

    private static List<IndicatorRow> join(List<IndicatorRow> one, List<IndicatorRow> other) {
        List<IndicatorRow> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private @Nullable String pick(String key, @Nullable String my, @Nullable String their) {
        return isMine(key) ? my : their;
    }

    private boolean isMine(String key) {
        return "mine".equals(choices.get(key));
    }
}
