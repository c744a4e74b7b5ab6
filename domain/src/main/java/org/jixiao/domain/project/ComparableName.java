package org.jixiao.domain.project;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name without what differs between districts and years: place, year, document number, brackets,
 * punctuation. `2025年花都区就业补助资金（穗财社〔2024〕88号）` and `市就业补助资金` are both `就业补助资金`.
 *
 * @param key may be empty where nothing else is left
 * @param level whose money it says it is: 省, 市 or 区; empty where it does not say
 */
public record ComparableName(String key, String level) {

    private static final double ALIKE = 0.5;

    /** At the beginning, without the name of a place: 花都区 says where, not whose. */
    private static final Pattern LEVEL = Pattern.compile("^本?([省市区])本?级?");

    public static ComparableName of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String before;
        do {
            before = plain;
            plain = plain.replaceAll("[(\\[【〔《「][^()\\[\\]【】〔〕《》「」]*[)\\]】〕》」]", "");
        } while (!before.equals(plain));
        plain =
                plain.replaceAll("20\\d\\d(-20\\d\\d)?年?度?", "")
                        .replaceAll("\\d+号", "")
                        .replaceAll("[\\p{P}\\p{S}\\s]", "");
        Matcher level = LEVEL.matcher(plain);
        return new ComparableName(
                plain.replaceFirst(
                        "^(广东省|省级?)?(广州市|市本级|市级?)?(?:[\\p{IsHan}]{2}区|区级|区本级|本区|区)?", ""),
                level.find() ? level.group(1) : "");
    }

    /** Whether both name the same undertaking, or nearly so. */
    public boolean isLike(ComparableName other) {
        boolean said = !level.isEmpty() && !other.level.isEmpty();
        if (key.isEmpty() || other.key.isEmpty() || (said && !level.equals(other.level))) {
            return false;
        }
        return key.equals(other.key) || overlap(pairs(key), pairs(other.key)) >= ALIKE;
    }

    private static double overlap(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> either = new HashSet<>(one);
        either.addAll(other);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int at = 1; at < text.length(); at++) {
            pairs.add(text.substring(at - 1, at + 1));
        }
        return pairs;
    }
}
