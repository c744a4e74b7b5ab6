package org.jixiao.web.review;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.application.review.Comparison;
import org.jixiao.application.review.Comparison.Cell;
import org.jixiao.application.review.Comparison.Column;
import org.jixiao.application.review.Comparison.Kind;
import org.jixiao.application.review.Comparison.Line;
import org.jixiao.application.review.Comparison.Measured;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.shared.Money;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.Words;
import org.jspecify.annotations.Nullable;

/** A comparison as page and as CSV. */
public record ComparisonView(Comparison comparison, Formats formats) {

    public String code() {
        return comparison.columns().getFirst().project().code().value();
    }

    public String name() {
        return comparison.columns().getFirst().project().name();
    }

    public boolean alone() {
        return comparison.columns().size() == 1;
    }

    public List<Column> columns() {
        return comparison.columns();
    }

    public List<Line> lines() {
        return comparison.lines();
    }

    /** What stands above a column. */
    public String heading(Column column) {
        return switch (column.kind()) {
            case ITSELF -> Messages.of("review.compare.itself");
            case LAST_YEAR -> Messages.of("review.compare.lastYear");
            case ELSEWHERE -> column.project().districtName();
        };
    }

    public String label(Line line) {
        return switch (line.measured()) {
            case TOTAL -> Messages.of("review.compare.total");
            case VALUE -> line.name();
            case AMOUNT_PER_UNIT -> Messages.of("review.compare.each", line.name());
        };
    }

    public String kind(Line line) {
        return line.code().isEmpty()
                ? ""
                : line.code() + " " + Messages.of(IndicatorCode.of(line.code()));
    }

    public String text(Line line, Cell cell) {
        BigDecimal number = cell.number();
        return switch (line.measured()) {
            case TOTAL -> number == null ? "" : formats.wan(new Money(number));
            case VALUE -> cell.raw();
            case AMOUNT_PER_UNIT -> number == null ? "" : grouped(number) + " " + cell.unit();
        };
    }

    /** What is understood of a value, where it says more than the value itself. */
    public String reading(Line line, Cell cell) {
        if (line.measured() != Measured.VALUE || cell.number() == null) {
            return "";
        }
        String read = new IndicatorValue(cell.raw()).reading().display();
        return Words.saysMore(cell.raw(), read) ? read : "";
    }

    /** A sentence for each number of this project that stands apart. */
    public List<String> apart() {
        return sentences(0, 1);
    }

    /** The same of the others, which is what the median is taken of and decides nothing here. */
    public List<String> othersApart() {
        return sentences(1, columns().size());
    }

    private List<String> sentences(int from, int to) {
        List<String> sentences = new ArrayList<>();
        for (Line line : lines()) {
            for (int at = from; at < to; at++) {
                Cell cell = line.cells().get(at);
                if (cell.apart()) {
                    sentences.add(
                            Messages.of(
                                    "review.compare.apart.sentence",
                                    heading(columns().get(at)),
                                    label(line),
                                    text(line, cell),
                                    median(line)));
                }
            }
        }
        return sentences;
    }

    private String median(Line line) {
        @Nullable BigDecimal median = line.median();
        if (median == null) {
            return "";
        }
        return line.measured() == Measured.TOTAL
                ? formats.wan(new Money(median))
                : grouped(median) + (line.measured() == Measured.VALUE ? "" : " ") + line.unit();
    }

    private static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(number);
    }

    /** Comma-separated, each text in quotes; a line for each line of the table. */
    public String csv() {
        Stream<String> head =
                Stream.concat(
                        Stream.of("", Messages.of("review.compare.indicator")),
                        columns().stream().map(this::described));
        Stream<Stream<String>> lines =
                lines().stream()
                        .map(
                                line ->
                                        Stream.concat(
                                                Stream.of(kind(line), label(line)),
                                                line.cells().stream()
                                                        .map(cell -> marked(line, cell))));
        return Stream.concat(Stream.of(head), lines)
                .map(cells -> cells.map(ComparisonView::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private String described(Column column) {
        return heading(column)
                + (column.kind() == Kind.ELSEWHERE
                        ? " "
                        : " " + column.project().districtName() + " ")
                + column.project().code();
    }

    private String marked(Line line, Cell cell) {
        return text(line, cell)
                + (cell.apart() ? " [" + Messages.of("review.compare.apart") + "]" : "");
    }

    /** What a spreadsheet would take for a formula is kept a text. */
    private static String quoted(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
