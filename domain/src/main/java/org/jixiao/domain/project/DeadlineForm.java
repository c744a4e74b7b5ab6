package org.jixiao.domain.project;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.domain.project.Reading.Deadline;
import org.jixiao.domain.project.Reading.Deadline.Edge;
import org.jixiao.domain.project.Words.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates: `11月30日前完成`, `2025年11月前`, `2025年底`, `2025-12-31前`. The patterns repeat nothing
 * without bound and are tried at one place, so the time is linear. A month alone (`10月`) is not
 * read: it may be meant as ten months.
 */
final class DeadlineForm {

    private static final String EDGE = "(底前|底之前|底以前|底|末前|末|之前|以前|前)";

    private static final Pattern DATE =
            Pattern.compile("(?:(20\\d\\d)年)?(\\d{1,2})月(?:(\\d{1,2})[日号])?" + EDGE + "?");

    private static final Pattern NUMERIC =
            Pattern.compile("(20\\d\\d)[-./](\\d{1,2})[-./](\\d{1,2})" + EDGE + "?");

    private static final Pattern YEAR_END = Pattern.compile("(20\\d\\d)?年度?()()(?=[底末])" + EDGE);

    private static final int DECEMBER = 12;

    private static final Words<String> OPENING = Words.plain("早于 晚于 迟于 先于 起");

    private static final Words<String> BY = Words.plain("不晚于 不迟于 不得晚于 不得迟于 截至 截止 截止到 截至到");

    private static final Words<String> AT = Words.plain("在 于 应于 应在 须于 须在");

    private DeadlineForm() {}

    /** The date the part states, null when it states none or more than one. */
    static @Nullable Deadline read(String part) {
        int start = start(part);
        if (start < 0) {
            return null;
        }
        for (Pattern pattern : List.of(DATE, NUMERIC, YEAR_END)) {
            Matcher date = pattern.matcher(part).region(start, part.length());
            if (date.lookingAt()) {
                return deadline(part, date);
            }
        }
        return null;
    }

    /** Where a date could begin: the first digit, or 年底 in a text that has none before it. */
    private static int start(String part) {
        for (int at = 0; at < part.length(); at++) {
            boolean yearEnd = part.startsWith("年底", at) || part.startsWith("年末", at);
            if (yearEnd || Glyphs.isDigit(part.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static @Nullable Deadline deadline(String part, Matcher date) {
        Entry<String> deed = MeasureWords.DEEDS.beginningAt(part, date.end());
        int end = date.end() + (deed == null ? 0 : deed.length());
        String lead = part.substring(0, date.start());
        Entry<String> by = BY.endingAt(lead, lead.length());
        String subject =
                Subjects.trimmed(lead.substring(0, lead.length() - (by == null ? 0 : by.length())));
        boolean clear =
                end == part.length()
                        && Subjects.mayPrecede(subject, false)
                        && OPENING.endingAt(subject, subject.length()) == null;
        return clear
                ? dated(announced(subject), by != null, date, deed == null ? "" : deed.word())
                : null;
    }

    /** The subject without the 在 that only leads to the date. */
    private static String announced(String subject) {
        Entry<String> at = AT.endingAt(subject, subject.length());
        return subject.substring(0, subject.length() - (at == null ? 0 : at.length()));
    }

    private static @Nullable Deadline dated(
            String subject, boolean by, Matcher date, String remark) {
        OptionalInt year = number(date.group(1));
        int month = number(date.group(2)).orElse(DECEMBER);
        OptionalInt day = number(date.group(3));
        Edge edge = edge(date.group(4), by);
        boolean whole = day.isPresent() ? edge != Edge.END : edge != Edge.ON || year.isPresent();
        return whole && exists(year, month, day)
                ? new Deadline(subject, year, month, day, edge, remark)
                : null;
    }

    private static Edge edge(@Nullable String word, boolean by) {
        if (word == null) {
            return by ? Edge.BEFORE : Edge.ON;
        }
        return word.startsWith("底") || word.startsWith("末") ? Edge.END : Edge.BEFORE;
    }

    /** Without a year the 29th of February is given the benefit of the doubt. */
    private static boolean exists(OptionalInt year, int month, OptionalInt day) {
        if (month < 1 || month > DECEMBER) {
            return false;
        }
        int last =
                year.isPresent()
                        ? YearMonth.of(year.getAsInt(), month).lengthOfMonth()
                        : Month.of(month).maxLength();
        return day.isEmpty() || day.getAsInt() >= 1 && day.getAsInt() <= last;
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null || digits.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(digits));
    }
}
