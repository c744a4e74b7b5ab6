package org.jixiao.domain.project;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.domain.project.Reading.Quantity;
import org.jixiao.domain.project.Reading.Share;
import org.jixiao.domain.project.Words.Entry;
import org.jspecify.annotations.Nullable;

/** Reads shares: `不超过缴费额的2/3`, `大于等于认定数量的10%`, `百分之九十五以上`. */
final class ShareForm {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ShareForm() {}

    /**
     * Reads the share whose number is given.
     *
     * @param lead all the text in front of the number
     * @param agreed the comparator next to the number, in front of it or behind
     */
    static @Nullable Reading read(
            String lead, Numeral number, IndicatorComparator agreed, Tail tail) {
        Numeral share = percentAsShare(number, tail);
        if (share == null) {
            return null;
        }
        return lead.endsWith("的")
                ? ofWhole(lead.substring(0, lead.length() - 1), share, tail)
                : alone(lead, share, agreed, tail);
    }

    /** Nothing but 以上 and the like may follow a fraction; behind 的 a percentage counts as one. */
    private static @Nullable Numeral percentAsShare(Numeral number, Tail tail) {
        boolean bare = tail.remark().isEmpty();
        if (number.isShare()) {
            return bare && tail.unit().isEmpty() ? number : null;
        }
        return bare && tail.unit().equals("%")
                ? new Numeral(number.value(), HUNDRED, number.script(), number.end())
                : null;
    }

    private static @Nullable Share ofWhole(String lead, Numeral share, Tail tail) {
        int at = 0;
        Entry<IndicatorComparator> bound = null;
        while (at < lead.length() && bound == null) {
            bound = ComparatorWords.unmistakable(lead, at);
            at += bound == null ? 1 : 0;
        }
        String subject = bound == null ? "" : Subjects.trimmed(lead.substring(0, at));
        String whole = bound == null ? lead : lead.substring(at + bound.length());
        Optional<IndicatorComparator> trailing = tail.comparator();
        IndicatorComparator comparator =
                bound == null ? trailing.orElse(IndicatorComparator.EQUAL) : bound.meaning();
        boolean clear =
                (bound == null || trailing.isEmpty() || trailing.get() == comparator)
                        && !whole.isEmpty()
                        && Subjects.isPlain(whole, false)
                        && Subjects.mayPrecede(subject, true);
        return clear
                ? new Share(subject, comparator, whole, share.value(), share.denominator())
                : null;
    }

    /**
     * A share of nothing named; `1/2` in digits is one only behind a comparator, else perhaps a
     * date.
     */
    private static @Nullable Reading alone(
            String text, Numeral share, IndicatorComparator comparator, Tail tail) {
        Lead lead = Lead.before(text, text.length());
        boolean bound =
                lead.comparator().isPresent()
                        || tail.comparator().isPresent()
                        || share.isInCharacters();
        if (!bound || !lead.isClear() || lead.recurrence().isPresent()) {
            return null;
        }
        return share.denominator().equals(HUNDRED) && share.isInCharacters()
                ? new Quantity(lead.subject(), comparator, share.value(), Measure.of("%"), "")
                : new Share(lead.subject(), comparator, "", share.value(), share.denominator());
    }
}
