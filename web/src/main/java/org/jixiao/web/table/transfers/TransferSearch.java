package org.jixiao.web.table.transfers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.Transfer;
import org.jixiao.domain.table.Transfer.Verdict;
import org.jixiao.domain.table.TransferRow;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is sought among transfers, as it stands in the address; unreadable parts do not restrict.
 */
public record TransferSearch(
        @Nullable String q,
        @Nullable String year,
        @Nullable String district,
        @Nullable String verdict,
        @Nullable String sort) {

    private static final Map<String, Comparator<Transfer>> COLUMNS =
            Map.of(
                    "district", Comparator.comparing(one -> one.district().code().value()),
                    "fund", Comparator.comparing(Transfer::fund),
                    "given", by(Transfer::givenAmount),
                    "received", by(Transfer::receivedAmount),
                    "difference", by(one -> new Money(one.difference().yuan().abs())),
                    "verdict", Comparator.comparing(Transfer::verdict));

    private static Comparator<Transfer> by(Function<Transfer, Money> amount) {
        return Comparator.comparing(one -> amount.apply(one).yuan());
    }

    @Nullable FiscalYear chosenYear() {
        String text = Given.text(year);
        return text.matches("20\\d\\d") ? new FiscalYear(Integer.parseInt(text)) : null;
    }

    @Nullable UnitCode chosenDistrict() {
        String text = Given.text(district);
        return text.matches("\\d{6}") ? new UnitCode(text) : null;
    }

    private @Nullable Verdict chosenVerdict() {
        String text = Given.text(verdict);
        return Stream.of(Verdict.values())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    /** Those that are sought, in the order asked for; in the given order otherwise. */
    List<Transfer> of(List<Transfer> all) {
        Verdict only = chosenVerdict();
        Stream<Transfer> sought =
                all.stream()
                        .filter(one -> only == null || one.verdict() == only)
                        .filter(this::speaksOfIt);
        Comparator<Transfer> column = COLUMNS.get(column());
        if (column == null) {
            return sought.toList();
        }
        return sought.sorted(descends() ? column.reversed() : column).toList();
    }

    private boolean speaksOfIt(Transfer transfer) {
        String text = Given.text(q);
        return Stream.concat(transfer.given().stream(), transfer.received().stream())
                .flatMap(TransferSearch::words)
                .anyMatch(word -> word.contains(text));
    }

    private static Stream<String> words(TransferRow row) {
        return Stream.of(row.name(), row.code().value(), row.unitName());
    }

    private String column() {
        return Given.text(sort).replaceFirst("^-", "");
    }

    private boolean descends() {
        return Given.text(sort).startsWith("-");
    }

    /** The same question sorted by a column; by the same one again the other way round. */
    public String sortedBy(String column) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/transfers");
        Given.filled(q).ifPresent(text -> address.queryParam("q", text.replace("+", "%2B")));
        Given.filled(year).ifPresent(text -> address.queryParam("year", text));
        Given.filled(district).ifPresent(text -> address.queryParam("district", text));
        Given.filled(verdict).ifPresent(text -> address.queryParam("verdict", text));
        boolean turned = column.equals(column()) && !descends();
        address.queryParam("sort", turned ? "-" + column : column);
        return address.build().encode().toUriString();
    }

    public String arrow(String column) {
        if (!column.equals(column()) || !COLUMNS.containsKey(column)) {
            return "";
        }
        return descends() ? "▼" : "▲";
    }

    public @Nullable String ariaSort(String column) {
        return switch (arrow(column)) {
            case "▲" -> "ascending";
            case "▼" -> "descending";
            default -> null;
        };
    }
}
