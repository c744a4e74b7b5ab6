package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.web.project.SheetForm.IndicatorRow;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of another project's sheet go into the form.
 *
 * @param parts {@code name}, {@code funding}, {@code targetStatement}, {@code indicators}
 * @param rows which indicators, by their places in the other sheet from 0; empty for all
 * @param replace whether the other sheet's rows stand instead of those typed, or after them
 */
record CopyParts(Set<String> parts, Set<Integer> rows, boolean replace) {

    SheetForm into(SheetForm form, SheetForm source) {
        SheetForm money = parts.contains("funding") ? source : form;
        return new SheetForm(
                form.round(),
                form.version(),
                pick("name", form.name(), source.name()),
                money.fiscalAppropriation(),
                money.specialAccountAppropriation(),
                money.otherFunds(),
                pick("targetStatement", form.targetStatement(), source.targetStatement()),
                new ArrayList<>(parts.contains("indicators") ? rows(form, source) : form.rows()),
                form.consent(),
                form.replies());
    }

    private @Nullable String pick(String part, @Nullable String typed, @Nullable String copied) {
        return parts.contains(part) ? copied : typed;
    }

    /** They come as new rows: the numbers of another project's rows mean nothing here. */
    private List<IndicatorRow> rows(SheetForm form, SheetForm source) {
        List<IndicatorRow> copied = new ArrayList<>();
        for (int at = 0; at < source.rows().size(); at++) {
            if (rows.isEmpty() || rows.contains(at)) {
                copied.add(source.rows().get(at).asNew());
            }
        }
        if (replace) {
            return copied;
        }
        List<IndicatorRow> all = new ArrayList<>(form.rows());
        all.removeIf(IndicatorRow::isEmpty);
        all.addAll(copied);
        return all;
    }
}
