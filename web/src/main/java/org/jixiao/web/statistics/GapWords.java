package org.jixiao.web.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.statistics.DeclaredGap;
import org.jixiao.application.statistics.DeclaredGap.Part;
import org.jixiao.application.statistics.DeclaredGaps;
import org.jixiao.application.statistics.UnitSummary;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Messages;

/** Says what the differences between printed totals and what is filed consist of. */
final class GapWords {

    private final DeclaredGaps gaps;
    private final Formats formats;

    GapWords(DeclaredGaps gaps, Formats formats) {
        this.gaps = gaps;
        this.formats = formats;
    }

    /** The sentences by unit, of those units that differ by more than rounding. */
    Map<UnitCode, List<String>> of(Actor viewer, List<UnitSummary> units, SummaryAsked asked) {
        List<UnitCode> differing =
                units.stream().filter(this::differs).map(UnitSummary::unit).toList();
        Map<UnitCode, List<String>> words = new HashMap<>();
        gaps.of(viewer, differing, asked.fiscalYear(), asked.budgetRound())
                .forEach((unit, gap) -> words.put(unit, sentences(gap)));
        return words;
    }

    private boolean differs(UnitSummary unit) {
        Funding declared = unit.declared();
        return declared != null
                && !formats.mayBeRounding(
                        formats.difference(declared.total(), unit.computed().total()),
                        unit.projects());
    }

    /** Only of parts that there are. */
    List<String> sentences(DeclaredGap gap) {
        List<String> all = new ArrayList<>();
        add(all, "statistics.gap.changed", gap.changed());
        add(all, "statistics.gap.gone", gap.gone());
        add(all, "statistics.gap.notFiled", gap.notFiled());
        add(all, "statistics.gap.others", gap.others());
        if (gap.rest().yuan().signum() != 0) {
            all.add(Messages.of("statistics.gap.rest", signed(gap.rest())));
        }
        return all;
    }

    private void add(List<String> all, String key, Part part) {
        if (part.count() > 0) {
            all.add(Messages.of(key, part.count(), signed(part.sum())));
        }
    }

    private String signed(Money sum) {
        return (sum.yuan().signum() > 0 ? "+" : "") + formats.exact(sum);
    }
}
