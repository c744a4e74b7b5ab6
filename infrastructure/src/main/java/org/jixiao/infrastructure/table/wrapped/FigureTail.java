package org.jixiao.infrastructure.table.wrapped;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jixiao.infrastructure.table.wording.Money;

/**
 * The up to four amounts at the end of a line. A figure has a decimal point, because a whole number
 * may be part of a name; a zero behind it may be {@code 0} or a dash. Four numbers of which the
 * first is the sum of the others are amounts however they are written.
 *
 * @param figures as printed
 * @param start where they begin, the length of the line without any
 */
record FigureTail(List<String> figures, int start) {

    private static final int MOST = 4;
    private static final int LONGEST = 24;
    private static final String LIKE_FIGURES = "0123456789,.-，．。、；";

    static FigureTail of(String line) {
        LinkedList<String> figures = new LinkedList<>();
        List<Integer> starts = new ArrayList<>();
        int end = line.length();
        while (figures.size() < MOST && end > 0) {
            int start = startOfToken(line, end);
            if (start < 0 || !isNumber(line.substring(start, end))) {
                break;
            }
            figures.addFirst(line.substring(start, end));
            starts.addFirst(start);
            end = LooseText.skipSpacesBack(line, start);
        }
        while (!figures.isEmpty() && !isPointed(figures.getFirst()) && !isRow(figures)) {
            figures.removeFirst();
            starts.removeFirst();
        }
        return !figures.isEmpty() && isTail(figures)
                ? new FigureTail(
                        List.copyOf(figures), starts.isEmpty() ? line.length() : starts.getFirst())
                : broken(line);
    }

    /** Among two amounts or more one that is none, because a character of it is wrong. */
    private static FigureTail broken(String line) {
        LinkedList<String> figures = new LinkedList<>();
        int from = line.length();
        int end = line.length();
        while (figures.size() < MOST && end > 0) {
            int start = startOfToken(line, end);
            if (start < 0 || !isLikeFigure(line.substring(start, end))) {
                break;
            }
            figures.addFirst(line.substring(start, end));
            from = start;
            end = LooseText.skipSpacesBack(line, start);
        }
        long wrong = figures.stream().filter(one -> !isNumber(one)).count();
        boolean row = wrong == 1 && figures.size() > 2 && isPointed(figures.getFirst());
        return row ? new FigureTail(List.copyOf(figures), from) : pointed(line);
    }

    private static boolean isLikeFigure(String token) {
        return token.chars().allMatch(c -> LIKE_FIGURES.indexOf(c) >= 0);
    }

    /** Only figures with a decimal point. */
    private static FigureTail pointed(String line) {
        LinkedList<String> figures = new LinkedList<>();
        int from = line.length();
        int end = line.length();
        while (figures.size() < MOST && end > 0) {
            int start = startOfToken(line, end);
            if (start < 0 || !isAmount(line, start, end)) {
                break;
            }
            figures.addFirst(line.substring(start, end));
            from = start;
            end = LooseText.skipSpacesBack(line, start);
        }
        return new FigureTail(List.copyOf(figures), from);
    }

    /** A single zero, the total of a unit without money. */
    boolean isNothing() {
        return figures.size() == 1 && isZero(figures.getFirst());
    }

    private static boolean isTail(List<String> figures) {
        return isRow(figures) || figures.stream().allMatch(one -> isPointed(one) || isZero(one));
    }

    /** Four numbers that add up as those of a row do. */
    private static boolean isRow(List<String> figures) {
        return figures.size() == MOST && !isZero(figures.getFirst()) && addUp(figures);
    }

    /** Whether the first of up to four figures is the sum of the others. */
    static boolean addUp(List<String> figures) {
        if (figures.size() > MOST) {
            return false;
        }
        BigDecimal parts = BigDecimal.ZERO;
        for (String part : figures.subList(1, figures.size())) {
            parts = parts.add(value(part));
        }
        return !Money.differ(value(figures.getFirst()), parts, MOST - 1);
    }

    private static BigDecimal value(String printed) {
        return AmountText.read(printed) instanceof AmountText.Figure figure
                ? figure.value()
                : BigDecimal.ZERO;
    }

    private static int startOfToken(String line, int end) {
        int start = end;
        while (start > 0 && !LooseText.isSpace(line.charAt(start - 1))) {
            start--;
            if (end - start > LONGEST) {
                return -1;
            }
        }
        return start;
    }

    private static boolean isNumber(String token) {
        return !(AmountText.read(token) instanceof AmountText.Unreadable);
    }

    private static boolean isZero(String token) {
        return isNumber(token) && value(token).signum() == 0;
    }

    private static boolean isPointed(String token) {
        boolean pointed = token.indexOf('.') > 0 || token.indexOf('．') > 0;
        return pointed && AmountText.read(token) instanceof AmountText.Figure;
    }

    /** Whether a token is a figure with a decimal point. */
    static boolean isAmount(String text, int start, int end) {
        return end - start <= LONGEST && isPointed(text.substring(start, end));
    }
}
