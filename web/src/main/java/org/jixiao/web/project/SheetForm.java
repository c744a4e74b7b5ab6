package org.jixiao.web.project;

import static org.jixiao.web.shared.Given.filled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is typed; amounts in 万元. Whatever cannot be read stays as it was typed.
 *
 * @param round for a new project only
 * @param version the version that was changed; null for a new project
 * @param consent the unit's consent, where a reviewer corrects the sheet
 * @param replies what is answered to remarks, by their numbers
 */
public record SheetForm(
        @Nullable String round,
        @Nullable Long version,
        @Nullable String name,
        @Nullable String fiscalAppropriation,
        @Nullable String specialAccountAppropriation,
        @Nullable String otherFunds,
        @Nullable String targetStatement,
        @Nullable List<@Nullable IndicatorRow> indicators,
        @Nullable String consent,
        @Nullable Map<String, String> replies) {

    /** One row as it is typed; a row without id is new. */
    public record IndicatorRow(
            @Nullable String id,
            @Nullable String code,
            @Nullable String name,
            @Nullable String periodValue,
            @Nullable String annualValue) {

        static final IndicatorRow EMPTY = new IndicatorRow("", "", "", "", "");

        static IndicatorRow of(Indicator row) {
            return new IndicatorRow(
                    row.id().toString(),
                    row.code().code(),
                    row.name(),
                    row.periodValue().raw(),
                    row.annualValue().raw());
        }

        IndicatorRow with(@Nullable String period, @Nullable String annual) {
            return new IndicatorRow(id, code, name, period, annual);
        }

        /** What stands in a cell, named as in the form. */
        String cell(String part) {
            return Given.text(
                    switch (part) {
                        case "id" -> id;
                        case "code" -> code;
                        case "name" -> name;
                        case "periodValue" -> periodValue;
                        default -> annualValue;
                    });
        }

        /** Everything but the id, on one line. */
        String line() {
            return String.join(
                    "；", cell("code"), cell("name"), cell("periodValue"), cell("annualValue"));
        }

        /** The same content in a row that was never saved. */
        IndicatorRow asNew() {
            return new IndicatorRow("", code, name, periodValue, annualValue);
        }

        /** The level-1 category as one digit; empty as long as no kind is chosen. */
        public String category() {
            String chosen = Given.text(code);
            return chosen.matches("[1-4].?") ? chosen.substring(0, 1) : "";
        }

        /** Whether nothing is typed; a kind alone says nothing, a new sheet comes with some. */
        boolean isEmpty() {
            return filled(name).isEmpty()
                    && filled(periodValue).isEmpty()
                    && filled(annualValue).isEmpty();
        }
    }

    static SheetForm of(Sheet sheet, long version) {
        return new SheetForm(
                null,
                version,
                sheet.name(),
                sheet.funding().fiscalAppropriation().wanYuan().toPlainString(),
                sheet.funding().specialAccountAppropriation().wanYuan().toPlainString(),
                sheet.funding().otherFunds().wanYuan().toPlainString(),
                sheet.targetStatement(),
                new ArrayList<>(sheet.indicators().stream().map(IndicatorRow::of).toList()),
                null,
                Map.of());
    }

    /** A new sheet with one row for each kind that every project needs. */
    static SheetForm blank(String round) {
        List<@Nullable IndicatorRow> rows = new ArrayList<>();
        for (String code : List.of("11", "12", "13", "22", "31")) {
            rows.add(new IndicatorRow("", code, "", "", ""));
        }
        return new SheetForm(round, null, "", "", "", "", "", rows, null, Map.of());
    }

    public List<IndicatorRow> rows() {
        return indicators == null
                ? List.of()
                : indicators.stream()
                        .filter(Objects::nonNull)
                        .map(row -> (IndicatorRow) row)
                        .toList();
    }

    /** The id of the row at a place from 0; empty for a new row and where there is none. */
    public String rowId(int at) {
        return at >= 0 && at < rows().size() ? Given.text(rows().get(at).id()) : "";
    }

    public String reply(int remark) {
        return replies == null ? "" : Given.text(replies.get(Integer.toString(remark)));
    }

    /** Checked rows are counted without the empty ones, so these stand below them on the page. */
    SheetForm withEmptyRowsLast() {
        return withRows(
                rows().stream().sorted(Comparator.comparing(IndicatorRow::isEmpty)).toList());
    }

    /** With a row to begin with where there is none. */
    SheetForm withSomeRow() {
        return rows().isEmpty() ? withRows(List.of(IndicatorRow.EMPTY)) : this;
    }

    /** Typed into the form of a new project whose first version is filed by now. */
    SheetForm onVersion(long filed) {
        return new SheetForm(
                null,
                filed,
                name,
                fiscalAppropriation,
                specialAccountAppropriation,
                otherFunds,
                targetStatement,
                indicators,
                consent,
                replies);
    }

    SheetForm withRows(List<? extends @Nullable IndicatorRow> changed) {
        return new SheetForm(
                round,
                version,
                name,
                fiscalAppropriation,
                specialAccountAppropriation,
                otherFunds,
                targetStatement,
                new ArrayList<>(changed),
                consent,
                replies);
    }

    /** The id of the element on the page that stands for a place of the sheet. */
    public String fieldId(String anchor) {
        String[] parts = anchor.split("/");
        if (parts.length == 1) {
            return parts[0].equals(Anchor.WHOLE) ? "name" : parts[0];
        }
        int at = rows().stream().map(row -> Given.text(row.id())).toList().indexOf(parts[1]);
        if (at < 0) {
            return "indicator-table";
        }
        boolean cell = parts.length == 3 && !parts[2].equals(IndicatorPart.ORDER.code());
        return SheetReader.cell(at, cell ? parts[2] : IndicatorPart.NAME.code());
    }
}
