package org.jixiao.domain.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jixiao.domain.table.Transfer.By;

/**
 * Puts the city's rows for a district beside the district's own rows of the same money: by name,
 * document number and amount, in this order. Nothing is guessed: what only the name joins is
 * compared as sums.
 */
public final class TransferMatching {

    private final District district;
    private final List<Transfer> found = new ArrayList<>();

    private TransferMatching(District district) {
        this.district = district;
    }

    /**
     * @param city rows of the city's own units; those whose name tells no district of these are
     *     left alone
     * @param districts with the rows of their units; rows that tell of no money from above are left
     *     alone unless the city has one of that name
     * @return by district, then by name
     */
    public static List<Transfer> of(
            List<TransferRow> city, Map<District, List<TransferRow>> districts) {
        return districts.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().code().value()))
                .flatMap(
                        entry ->
                                new TransferMatching(entry.getKey())
                                                .match(
                                                        givenTo(entry.getKey(), city),
                                                        entry.getValue())
                                                .stream())
                .toList();
    }

    private static List<TransferRow> givenTo(District district, List<TransferRow> city) {
        return city.stream().filter(row -> district.isCalled(row.fund().district())).toList();
    }

    private List<Transfer> match(List<TransferRow> given, List<TransferRow> own) {
        Map<String, List<TransferRow>> received = byFund(own);
        Map<String, List<TransferRow>> funds = byFund(given);
        funds.forEach((fund, rows) -> match(fund, rows, received.getOrDefault(fund, List.of())));
        received.forEach(
                (fund, rows) -> {
                    List<TransferRow> above =
                            rows.stream().filter(row -> row.fund().isFromAbove()).toList();
                    if (!funds.containsKey(fund) && !above.isEmpty()) {
                        add(fund, List.of(), above, By.NAME);
                    }
                });
        return found;
    }

    private static Map<String, List<TransferRow>> byFund(List<TransferRow> rows) {
        Map<String, List<TransferRow>> byFund = new TreeMap<>();
        rows.stream()
                .sorted(Comparator.comparing(row -> row.code().value()))
                .forEach(
                        row ->
                                byFund.computeIfAbsent(row.fund().fund(), f -> new ArrayList<>())
                                        .add(row));
        return byFund;
    }

    private void match(String fund, List<TransferRow> given, List<TransferRow> received) {
        List<TransferRow> here = new ArrayList<>(given);
        List<TransferRow> there = new ArrayList<>(received);
        byDocument(fund, here, there);
        byAmount(fund, here, there);
        if (!here.isEmpty() || there.stream().anyMatch(row -> row.fund().isFromAbove())) {
            add(fund, here, there, By.NAME);
        }
    }

    private void byDocument(String fund, List<TransferRow> here, List<TransferRow> there) {
        Map<String, List<TransferRow>> documents = new HashMap<>();
        here.stream()
                .filter(row -> !row.fund().document().isEmpty())
                .forEach(
                        row ->
                                documents
                                        .computeIfAbsent(
                                                row.fund().document(), d -> new ArrayList<>())
                                        .add(row));
        new TreeMap<>(documents)
                .forEach(
                        (document, rows) -> {
                            List<TransferRow> same =
                                    there.stream()
                                            .filter(row -> row.fund().document().equals(document))
                                            .toList();
                            if (!same.isEmpty()) {
                                add(fund, rows, same, By.DOCUMENT);
                                here.removeAll(rows);
                                there.removeAll(same);
                            }
                        });
    }

    /** Two rows that name different documents are no pair, whatever their amounts. */
    private void byAmount(String fund, List<TransferRow> here, List<TransferRow> there) {
        Iterator<TransferRow> rows = here.iterator();
        while (rows.hasNext()) {
            TransferRow row = rows.next();
            Optional<TransferRow> other =
                    there.stream()
                            .filter(one -> mayBeOne(row, one) && isAlike(row, one))
                            .findFirst();
            other.ifPresent(
                    one -> {
                        add(fund, List.of(row), List.of(one), By.AMOUNT);
                        rows.remove();
                        there.remove(one);
                    });
        }
    }

    private static boolean isAlike(TransferRow row, TransferRow other) {
        return Transfer.isRounding(row.amount().minus(other.amount()), 2);
    }

    private static boolean mayBeOne(TransferRow row, TransferRow other) {
        String one = row.fund().document();
        String two = other.fund().document();
        return one.isEmpty() || two.isEmpty() || one.equals(two);
    }

    private void add(String fund, List<TransferRow> given, List<TransferRow> received, By by) {
        found.add(new Transfer(district, fund, given, received, by));
    }
}
