package org.jixiao.application.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.application.review.Comparison.Cell;
import org.jixiao.application.review.Comparison.Column;
import org.jixiao.application.review.Comparison.Kind;
import org.jixiao.application.review.Comparison.Line;
import org.jixiao.application.review.Comparison.Measured;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.Reading;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.review.Outliers;
import org.jspecify.annotations.Nullable;

/** Lays sheets beside each other, indicator by indicator. */
final class ComparisonLines {

    private static final String QUANTITY = "11";

    private final List<Column> columns;
    private final List<Sheet> sheets;

    private ComparisonLines(List<Column> columns, List<Sheet> sheets) {
        this.columns = columns;
        this.sheets = sheets;
    }

    static List<Line> of(List<Column> columns, List<Sheet> sheets) {
        return new ComparisonLines(columns, sheets).lines();
    }

    /** What makes two indicators the same: level-2 kind and name, however written. */
    private record Key(String code, String name) {

        static Key of(Indicator row) {
            String plain = Normalizer.normalize(row.name(), Normalizer.Form.NFKC);
            return new Key(row.code().code(), plain.replaceAll("[\\p{P}\\s]", ""));
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(
                line(
                        Measured.TOTAL,
                        "",
                        "",
                        sheets.stream()
                                .map(sheet -> sheet.funding().total().yuan())
                                .map(yuan -> new Cell(yuan.toPlainString(), yuan, "元", false))
                                .toList()));
        names().forEach((key, name) -> addLines(lines, key, name));
        return List.copyOf(lines);
    }

    /** The project's own indicators first, in the order of its sheet. */
    private Map<Key, String> names() {
        Map<Key, String> names = new LinkedHashMap<>();
        sheets.forEach(
                sheet ->
                        sheet.indicators()
                                .forEach(row -> names.putIfAbsent(Key.of(row), row.name())));
        return names;
    }

    private void addLines(List<Line> lines, Key key, String name) {
        List<Cell> values = sheets.stream().map(sheet -> value(sheet, key)).toList();
        lines.add(line(Measured.VALUE, key.code(), name, values));
        if (key.code().equals(QUANTITY)) {
            List<Cell> costs = new ArrayList<>();
            for (int at = 0; at < sheets.size(); at++) {
                costs.add(cost(sheets.get(at), values.get(at)));
            }
            if (costs.stream().anyMatch(cell -> cell.number() != null)) {
                lines.add(line(Measured.AMOUNT_PER_UNIT, key.code(), name, costs));
            }
        }
    }

    private static Cell value(Sheet sheet, Key key) {
        return sheet.indicators().stream()
                .filter(row -> Key.of(row).equals(key))
                .findFirst()
                .map(row -> cell(row.annualValue().raw(), row.annualValue().reading()))
                .orElse(Cell.EMPTY);
    }

    private static Cell cell(String raw, Reading reading) {
        return reading instanceof Reading.Quantity quantity
                ? new Cell(raw, quantity.number(), quantity.unit(), false)
                : new Cell(raw, null, "", false);
    }

    private static Cell cost(Sheet sheet, Cell value) {
        BigDecimal number = value.number();
        if (number == null || number.signum() <= 0 || value.unit().equals("%")) {
            return Cell.EMPTY;
        }
        BigDecimal each = sheet.funding().total().yuan().divide(number, 2, RoundingMode.HALF_UP);
        return new Cell(each.toPlainString(), each, "元/" + value.unit(), false);
    }

    /** Numbers are compared in the unit most of them have; other units are only shown. */
    private Line line(Measured measured, String code, String name, List<Cell> cells) {
        String unit = commonUnit(cells);
        List<BigDecimal> thisYear = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            if (columns.get(at).kind() != Kind.LAST_YEAR) {
                comparable(cells.get(at), unit).ifPresent(thisYear::add);
            }
        }
        Outliers outliers = Outliers.among(thisYear);
        @Nullable BigDecimal median = thisYear.size() < Outliers.FEWEST ? null : outliers.median();
        List<Cell> judged =
                cells.stream()
                        .map(
                                cell ->
                                        new Cell(
                                                cell.raw(),
                                                cell.number(),
                                                cell.unit(),
                                                comparable(cell, unit)
                                                        .filter(outliers::standsApart)
                                                        .isPresent()))
                        .toList();
        return new Line(measured, code, name, unit, median, judged);
    }

    private static Optional<BigDecimal> comparable(Cell cell, String unit) {
        return cell.unit().equals(unit) ? Optional.ofNullable(cell.number()) : Optional.empty();
    }

    private static String commonUnit(List<Cell> cells) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        cells.stream()
                .filter(cell -> cell.number() != null)
                .forEach(cell -> counts.merge(cell.unit(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(Objects::requireNonNull)
                .orElse("");
    }
}
