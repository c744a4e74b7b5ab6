package org.jixiao.domain.checks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts without what people type differently and mean alike. */
final class Letters {

    private static final int DIGEST_BYTES = 16;
    private static final Pattern YEARS = Pattern.compile("20[0-9]{2}年?度?");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern PLACE =
            Pattern.compile("^(?:广州市?)?(?:\\p{IsHan}{2}区|区|市)?(?:\\p{IsHan}{2}区)?");

    /** The districts of the city, at the beginning of a name or alone in brackets. */
    private static final Pattern DISTRICT =
            Pattern.compile(
                    "(?:^(?:广州市?|市)?|\\((?:广州市?)?)(越秀|海珠|荔湾|天河|白云|黄埔|番禺|花都|南沙|从化|增城)(?:区|\\))");

    /** Each numeral at the place of its number, the other zeros ten and twenty further on. */
    private static final String NUMERALS = "〇一二三四五六七八九零.........○";

    private static final int TEN = 10;
    private static final Pattern CHINESE_YEAR =
            Pattern.compile("(?<![〇零○一二三四五六七八九十])二[〇零○][〇零○一二三四五六七八九]{2}(?=年|学年|[-—－~～至到])");

    private Letters() {}

    /** Full-width and half-width alike, no blanks. */
    static String squeezed(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.codePoints().anyMatch(Letters::isBlank)
                ? kept(plain, letter -> !isBlank(letter))
                : plain;
    }

    /** What {@code [\s\p{Z}]} matches; every sheet that is saved asks for each of its letters. */
    private static boolean isBlank(int letter) {
        return letter == ' '
                || letter >= '\t' && letter <= '\r'
                || letter > '~' && Character.isSpaceChar(letter);
    }

    /** Full-width digits as half-width ones; every character stays in its place. */
    static String halfWidth(String text) {
        if (text.chars().noneMatch(letter -> letter >= '０' && letter <= '９')) {
            return text;
        }
        return text.codePoints()
                .map(letter -> letter >= '０' && letter <= '９' ? letter - '０' + '0' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Also 二〇二四 as 2024; every character stays in its place. */
    static String yearsInDigits(String text) {
        if (text.indexOf('二') < 0) {
            return halfWidth(text);
        }
        StringBuilder digits = new StringBuilder(halfWidth(text));
        Matcher year = CHINESE_YEAR.matcher(text);
        while (year.find()) {
            for (int at = year.start(); at < year.end(); at++) {
                digits.setCharAt(at, (char) ('0' + NUMERALS.indexOf(text.charAt(at)) % TEN));
            }
        }
        return digits.toString();
    }

    /** Letters alone: neither figures nor punctuation. */
    static String only(String text) {
        return kept(squeezed(text), Character::isLetter);
    }

    /** A project's name without fiscal years and punctuation. */
    static String name(String name) {
        return kept(YEARS.matcher(squeezed(name)).replaceAll(""), Character::isLetterOrDigit);
    }

    /** A project's name without what tells the rows of one fund apart, and its parts by number. */
    static String family(String name) {
        String bare = BRACKETS.matcher(squeezed(name)).replaceAll("");
        String elsewhere = PLACE.matcher(bare).replaceFirst("");
        return only(elsewhere.isEmpty() ? bare : elsewhere);
    }

    /** The district that a project's name tells, 花都 for 市图书资金（花都区）; empty where it tells none. */
    static String district(String name) {
        Matcher told = DISTRICT.matcher(squeezed(name));
        return told.find() ? told.group(1) : "";
    }

    private static String kept(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
