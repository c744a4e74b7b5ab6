package org.jixiao.domain.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From raw text to its reading: fold the glyphs, split into parts, read every part or none. */
final class ReadingParser {

    private static final String SEPARATORS = ";，,、";
    private static final String CLOSING = "。;，,.…";

    private ReadingParser() {}

    static Reading read(String raw) {
        if (raw.isBlank()) {
            return new Reading.Blank();
        }
        String text = withoutClosing(Glyphs.fold(raw));
        Reading reading = readParts(parts(text));
        return reading == null ? new Reading.Qualitative(raw.strip()) : reading;
    }

    private static @Nullable Reading readParts(List<String> parts) {
        if (parts.size() == 1) {
            return readPart(parts.getFirst());
        }
        List<Reading> readings = new ArrayList<>();
        for (String part : parts) {
            Reading reading = readPart(part);
            if (reading == null || isPerhapsNumbering(reading)) {
                return null;
            }
            readings.add(reading);
        }
        return new Reading.Several(readings);
    }

    private static @Nullable Reading readPart(String part) {
        Reading deadline = DeadlineForm.read(part);
        return deadline == null ? NumberForm.read(part) : deadline;
    }

    /**
     * `1、培训` numbers its parts, `-3场；-5次` lists them: a bare number and one behind a dash are not
     * taken for values among several parts.
     */
    private static boolean isPerhapsNumbering(Reading reading) {
        return reading instanceof Reading.Quantity quantity
                && quantity.subject().isEmpty()
                && (quantity.unit().isEmpty() || quantity.number().signum() < 0);
    }

    private static String withoutClosing(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Splits at separators outside brackets and not between two digits. */
    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            depth += sign == '（' ? 1 : sign == '）' ? -1 : 0;
            if (depth == 0 && SEPARATORS.indexOf(sign) >= 0 && !isBetweenDigits(text, at)) {
                parts.add(text.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static boolean isBetweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && text.charAt(at) != ';'
                && Glyphs.isDigit(text.charAt(at - 1))
                && Glyphs.isDigit(text.charAt(at + 1));
    }
}
