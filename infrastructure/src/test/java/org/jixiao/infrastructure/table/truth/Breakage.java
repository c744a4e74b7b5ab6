package org.jixiao.infrastructure.table.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One thing that is broken in a printed table. */
enum Breakage {
    LINE_LOST,
    LINE_TWICE,
    LINES_SWAPPED,
    DIGIT_OF_AMOUNT,
    AMOUNT_LOST,
    AMOUNT_TWICE,
    UNKNOWN_CODE,
    UNKNOWN_CATEGORY,
    NUMBER_OF_ITEM,
    CHARACTER_LOST,
    CHARACTER_OTHER,
    CUT,
    TOTAL_LOST,
    /** A line of the page among wrapped lines. */
    FOREIGN_LINE,
    /** The heading of another unit, and all that follows is its table. */
    FOREIGN_HEADING;

    private static final Pattern AMOUNT =
            Pattern.compile("(?<![^\\s])-?[0-9][0-9,]*\\.[0-9]{2}(?![^\\s])");
    private static final Pattern CODE = Pattern.compile("(?<=；|、)[1-4][1-4](?=-)");
    private static final Pattern CATEGORY = Pattern.compile("(?<=、)(产出|效益|满意度|成本)(?=指标：)");
    private static final Pattern NUMBER = Pattern.compile("(?<=。)[0-9]{1,2}(?=、[1-4产效满成])");

    private static final String OTHER = "单位名称：某某镇文化站 单位：万元\n";

    /** Null where there is nothing of the kind to break. */
    @Nullable String of(String text, Dice dice) {
        return switch (this) {
            case LINE_LOST, LINE_TWICE, LINES_SWAPPED -> lines(text, dice);
            case DIGIT_OF_AMOUNT -> replaced(text, AMOUNT, dice, old -> digit(old, dice));
            case AMOUNT_LOST -> replaced(text, AMOUNT, dice, old -> "");
            case AMOUNT_TWICE -> replaced(text, AMOUNT, dice, old -> old + " " + old);
            case UNKNOWN_CODE ->
                    replaced(text, CODE, dice, old -> dice.pick("19", "99", "25", "5"));
            case UNKNOWN_CATEGORY -> replaced(text, CATEGORY, dice, old -> "产量");
            case NUMBER_OF_ITEM -> replaced(text, NUMBER, dice, old -> "8".equals(old) ? "3" : "8");
            case CHARACTER_LOST, CHARACTER_OTHER -> character(text, dice);
            case CUT -> text.substring(0, dice.between(text.length() / 20, text.length() - 2));
            case TOTAL_LOST -> withoutTotal(text);
            case FOREIGN_LINE -> foreign(text, dice);
            case FOREIGN_HEADING -> isWrapped(text) ? text + OTHER + text : null;
        };
    }

    private interface Change {
        String of(String old);
    }

    private static @Nullable String replaced(
            String text, Pattern pattern, Dice dice, Change change) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return null;
        }
        MatchResult one = dice.pick(found);
        return text.substring(0, one.start()) + change.of(one.group()) + text.substring(one.end());
    }

    /** Another digit, which is not the first one becoming 0. */
    private static String digit(String amount, Dice dice) {
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < amount.length(); i++) {
            if (Character.isDigit(amount.charAt(i))) {
                digits.add(i);
            }
        }
        int at = dice.pick(digits);
        int old = amount.charAt(at) - '0';
        int other = (old + dice.between(1, 8)) % 9 + 1;
        int digit = other == old ? old % 9 + 1 : other;
        return amount.substring(0, at) + digit + amount.substring(at + 1);
    }

    private String lines(String text, Dice dice) {
        List<String> lines = new ArrayList<>(text.lines().filter(one -> !one.isBlank()).toList());
        int at = dice.between(0, lines.size() - 2);
        String line = lines.get(at);
        if (this != LINE_TWICE) {
            lines.remove(at);
        }
        if (this != LINE_LOST) {
            lines.add(at + 1, line);
        }
        return String.join("\n", lines) + "\n";
    }

    private String character(String text, Dice dice) {
        int at = dice.between(1, text.length() - 2);
        String put = this == CHARACTER_LOST ? "" : dice.pick("字", "1", "。", "；", "、", ".", " ");
        return text.substring(0, at) + put + text.substring(at + 1);
    }

    private static boolean isWrapped(String text) {
        return text.contains(String.join(" ", TabularPrint.COLUMNS));
    }

    /** Behind the first row of amounts, where it is not taken for the heading. */
    private static @Nullable String foreign(String text, Dice dice) {
        String foot = dice.pick("某某市某局 - 12 -", "附件3", "（接上页）", "单位负责人：  填表人：", "某某市财政监制", "内部资料");
        if (!isWrapped(text)) {
            return null;
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        int first = lines.indexOf(String.join(" ", TabularPrint.COLUMNS)) + 3;
        lines.add(dice.between(Math.min(first, lines.size() - 1), lines.size() - 1), foot);
        return String.join("\n", lines) + "\n";
    }

    private static @Nullable String withoutTotal(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        boolean lost = lines.removeIf(line -> line.startsWith("合计") && line.length() < 100);
        return lost ? String.join("\n", lines) + "\n" : null;
    }
}
