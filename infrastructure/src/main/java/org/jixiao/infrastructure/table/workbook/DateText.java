package org.jixiao.infrastructure.table.workbook;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date or a time as its number format shows it in a Chinese spreadsheet. A format that asks for
 * words, which depend on the language of the machine, is not known surely.
 */
final class DateText {

    private static final String PARTS = "ymdhs";
    private static final String OTHER_PARTS = "egba";
    private static final List<String> HALVES = List.of("上午/下午", "AM/PM", "A/P");
    private static final char LITERAL = '"';
    private static final String HALF = "half";

    private final String format;
    private final List<String> tokens = new ArrayList<>();
    private boolean sure = true;
    private boolean other;
    private int at;

    private DateText(String format) {
        this.format = format;
    }

    /** Null where the format is none of dates, or counts hours. */
    static @Nullable DateText of(@Nullable String format) {
        if (format == null || format.length() > 255 || format.equalsIgnoreCase("General")) {
            return null;
        }
        DateText text = new DateText(format);
        while (text.at < format.length() && format.charAt(text.at) != ';' && !text.other) {
            text.next();
        }
        return text.other || text.tokens.stream().noneMatch(DateText::isPart) ? null : text;
    }

    boolean isSure() {
        return sure;
    }

    private void next() {
        char c = format.charAt(at);
        switch (c) {
            case '"' -> quoted();
            case '[' -> bracket();
            case '\\', '!' -> literal(1);
            case '_', '*' -> at += 2;
            case '0', '#', '?' -> number();
            default -> letters(c);
        }
    }

    private void quoted() {
        int end = format.indexOf('"', at + 1);
        int stop = end < 0 ? format.length() : end;
        tokens.add(LITERAL + format.substring(at + 1, stop));
        at = stop + 1;
    }

    private void bracket() {
        int end = format.indexOf(']', at);
        int stop = end < 0 ? format.length() : end;
        String said = format.substring(at + 1, stop).toLowerCase(Locale.ROOT);
        boolean counts = !said.isEmpty() && said.chars().allMatch(c -> "hms".indexOf(c) >= 0);
        other |= counts;
        sure &= !said.startsWith("dbnum") && !said.startsWith("$-f");
        at = stop + 1;
    }

    private void literal(int skipped) {
        int from = Math.min(format.length(), at + skipped);
        tokens.add(LITERAL + format.substring(from, Math.min(format.length(), from + 1)));
        at = from + 1;
    }

    /** Decimals of seconds, or no date at all. */
    private void number() {
        other |= tokens.stream().noneMatch(DateText::isPart);
        sure = false;
        at++;
    }

    private void letters(char c) {
        for (String half : HALVES) {
            if (format.regionMatches(true, at, half, 0, half.length())) {
                tokens.add(HALF);
                at += half.length();
                return;
            }
        }
        char small = Character.toLowerCase(c);
        if (PARTS.indexOf(small) >= 0) {
            part(small);
        } else if (small >= 'a' && small <= 'z') {
            other |= OTHER_PARTS.indexOf(small) < 0;
            sure = false;
            at++;
        } else if (c == '@') {
            at++;
        } else {
            literal(0);
        }
    }

    private void part(char small) {
        int from = at;
        while (at < format.length() && Character.toLowerCase(format.charAt(at)) == small) {
            at++;
        }
        tokens.add(String.valueOf(small).repeat(at - from));
        sure &= at - from <= (small == 'y' ? 4 : 2);
    }

    private static boolean isPart(String token) {
        return !token.equals(HALF) && PARTS.indexOf(token.charAt(0)) >= 0;
    }

    /** As the format has it; where that is not sure, with all that the number says. */
    String shown(LocalDateTime time) {
        if (!sure) {
            String day =
                    "%d年%d月%d日"
                            .formatted(time.getYear(), time.getMonthValue(), time.getDayOfMonth());
            boolean whole = time.toLocalTime().toSecondOfDay() == 0;
            return whole ? day : day + "%02d:%02d".formatted(time.getHour(), time.getMinute());
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            shown.append(shown(i, time));
        }
        return shown.toString();
    }

    private String shown(int i, LocalDateTime time) {
        String token = tokens.get(i);
        if (token.charAt(0) == LITERAL) {
            return token.substring(1);
        }
        boolean halves = tokens.contains(HALF);
        int hour = time.getHour();
        return switch (token.equals(HALF) ? 'a' : token.charAt(0)) {
            case 'a' -> hour < 12 ? "上午" : "下午";
            case 'y' ->
                    token.length() > 2
                            ? digits(time.getYear(), 4)
                            : digits(time.getYear() % 100, 2);
            case 'm' ->
                    digits(isMinute(i) ? time.getMinute() : time.getMonthValue(), token.length());
            case 'd' -> digits(time.getDayOfMonth(), token.length());
            case 'h' -> digits(halves ? (hour + 11) % 12 + 1 : hour, token.length());
            default -> digits(time.getSecond(), token.length());
        };
    }

    /** Behind hours or before seconds. */
    private boolean isMinute(int i) {
        List<String> before = tokens.subList(0, i).stream().filter(DateText::isPart).toList();
        List<String> behind =
                tokens.subList(i + 1, tokens.size()).stream().filter(DateText::isPart).toList();
        return !before.isEmpty() && before.getLast().charAt(0) == 'h'
                || !behind.isEmpty() && behind.getFirst().charAt(0) == 's';
    }

    private static String digits(int number, int least) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }
}
