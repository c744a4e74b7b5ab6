package org.jixiao.domain.project;

import java.util.Optional;
import org.jixiao.domain.project.Words.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a number, up to the end of the part: unit, noun, `以上`, `/月`, a bracketed
 * remark and a deed, in the orders people write them. Anything else makes the whole part
 * unreadable.
 */
final class Tail {

    private static final int MAX_REMARK = 40;

    private final String text;
    private int at;
    private String unit = "";
    private String thing = "";
    private String remark = "";
    private Optional<Recurrence> recurrence = Optional.empty();
    private Optional<IndicatorComparator> comparator = Optional.empty();

    private Tail(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The tail that begins at the place, null when not all of it is understood. */
    static @Nullable Tail behind(String text, int number) {
        Tail tail = new Tail(text, number);
        while (tail.at < text.length()) {
            if (!tail.step()) {
                return null;
            }
        }
        return tail;
    }

    String unit() {
        return unit;
    }

    String remark() {
        return remark;
    }

    Optional<IndicatorComparator> comparator() {
        return comparator;
    }

    /**
     * What is counted, null when the period in front of the number and the one behind it differ.
     */
    @Nullable Measure measure(Optional<Recurrence> leading) {
        if (leading.isPresent() && recurrence.isPresent() && !leading.equals(recurrence)) {
            return null;
        }
        return new Measure(unit, thing, leading.or(() -> recurrence));
    }

    private boolean step() {
        return takeComparator()
                || takeBracketedUnit()
                || takeUnit()
                || takePeriod()
                || takePerUnit()
                || takeThing()
                || takeRemark()
                || takeDeed();
    }

    private boolean takeComparator() {
        Entry<IndicatorComparator> entry = ComparatorWords.TRAILING.beginningAt(text, at);
        if (entry == null || comparator.isPresent()) {
            return false;
        }
        comparator = Optional.of(entry.meaning());
        return advance(entry);
    }

    private boolean takeUnit() {
        Entry<String> entry = MeasureWords.UNITS.beginningAt(text, at);
        if (entry == null || !unit.isEmpty() || !remark.isEmpty()) {
            return false;
        }
        unit = entry.meaning();
        return advance(entry);
    }

    /** `≤3（秒）`. */
    private boolean takeBracketedUnit() {
        if (!unit.isEmpty() || !text.startsWith("（", at)) {
            return false;
        }
        Entry<String> entry = MeasureWords.UNITS.beginningAt(text, at + 1);
        if (entry == null || !text.startsWith("）", at + 1 + entry.length())) {
            return false;
        }
        unit = entry.meaning();
        at += entry.length() + 2;
        return true;
    }

    private boolean takePeriod() {
        int slash = text.startsWith("/", at) ? 1 : 0;
        Words<Recurrence> words = slash == 1 ? MeasureWords.PERIODS : MeasureWords.EVERY;
        Entry<Recurrence> entry = words.beginningAt(text, at + slash);
        if (entry == null || recurrence.isPresent()) {
            return false;
        }
        recurrence = Optional.of(entry.meaning());
        at += slash;
        return advance(entry);
    }

    /** `500元/人`. */
    private boolean takePerUnit() {
        if (unit.isEmpty() || unit.contains("/") || !text.startsWith("/", at)) {
            return false;
        }
        Entry<String> entry = MeasureWords.UNITS.beginningAt(text, at + 1);
        if (entry == null) {
            return false;
        }
        unit += "/" + entry.meaning();
        at++;
        return advance(entry);
    }

    private boolean takeThing() {
        Entry<String> entry = MeasureWords.THINGS.beginningAt(text, at);
        if (entry == null || unit.isEmpty() || unit.equals("%") || !thing.isEmpty()) {
            return false;
        }
        thing = entry.meaning();
        return advance(entry);
    }

    private boolean takeRemark() {
        int close =
                text.startsWith("（", at)
                        ? text.indexOf('）', at, Math.min(text.length(), at + MAX_REMARK))
                        : -1;
        if (close < 0 || unit.isEmpty() || !remark.isEmpty()) {
            return false;
        }
        remark = text.substring(at + 1, close);
        at = close + 1;
        return true;
    }

    private boolean takeDeed() {
        Entry<String> entry = MeasureWords.DEEDS.beginningAt(text, at);
        if (entry == null || unit.isEmpty() || at + entry.length() < text.length()) {
            return false;
        }
        remark = remark.isEmpty() ? entry.word() : remark + "，" + entry.word();
        return advance(entry);
    }

    private boolean advance(Entry<?> entry) {
        at += entry.length();
        return true;
    }
}
