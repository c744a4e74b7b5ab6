package org.jixiao.web.table.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.shared.Page;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is looked at of an upload, as it stands in the address; unreadable parts do not restrict.
 *
 * @param round that the rows are to be filed in; empty for the current one
 * @param q in the name, the unit above it or the code of its unit
 * @param page from 0
 * @param notes which page of what was noticed, from 0
 * @param units which page of the units, from 0
 * @param row that has to be on the page, whatever {@code page} says
 */
record PreviewSearch(
        ImportId upload,
        String round,
        RowFilter show,
        String q,
        RowOrder order,
        int page,
        int notes,
        int units,
        @Nullable Integer row) {

    static final int ROWS = 50;
    private static final String ROWS_OF_PAGE = "#rows";
    private static final int LONGEST = 100;

    static PreviewSearch of(ImportId upload, Map<String, String> asked) {
        String text = Given.text(asked.get("q"));
        return new PreviewSearch(
                upload,
                Given.text(asked.get("round")),
                RowFilter.of(Given.text(asked.get("show"))),
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                RowOrder.of(Given.text(asked.get("sort"))),
                number(asked.get("page")).orElse(0),
                number(asked.get("notes")).orElse(0),
                number(asked.get("units")).orElse(0),
                number(asked.get("row")).orElse(null));
    }

    private static Optional<Integer> number(@Nullable String text) {
        return Given.filled(text).filter(t -> t.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** Whether some rows are left out. */
    public boolean narrowed() {
        return show != RowFilter.ALL || !q.isEmpty();
    }

    List<ImportRow> sought(List<ImportRow> rows) {
        if (q.isEmpty()) {
            return rows;
        }
        String words = q.toLowerCase(Locale.ROOT);
        return rows.stream().filter(row -> has(row, words)).toList();
    }

    private static boolean has(ImportRow row, String words) {
        String unit = row.project().unit();
        return row.project().name().toLowerCase(Locale.ROOT).contains(words)
                || (unit != null && unit.toLowerCase(Locale.ROOT).contains(words))
                || (row.unit() != null && row.unit().value().startsWith(words));
    }

    List<ImportRow> matching(List<ImportRow> rows) {
        return sought(rows).stream().filter(show::shows).toList();
    }

    /** The rows of one page; a page behind the last one is the last one. */
    Page<ImportRow> page(List<ImportRow> rows) {
        List<ImportRow> all = order.sorted(matching(rows));
        return part(all, row == null ? page : at(all) / ROWS, ROWS);
    }

    private int at(List<ImportRow> all) {
        for (int i = 0; i < all.size(); i++) {
            if (row != null && all.get(i).project().row() == row) {
                return i;
            }
        }
        return 0;
    }

    static <T> Page<T> part(List<T> all, int wanted, int size) {
        int page = Math.min(wanted, Math.max(0, (all.size() - 1) / size));
        int from = page * size;
        return new Page<>(
                all.subList(from, Math.min(all.size(), from + size)), page, size, all.size());
    }

    String address() {
        return address(show, page, notes, units);
    }

    /** The same question on another page. */
    public String atPage(int other) {
        return address(show, other, notes, units) + ROWS_OF_PAGE;
    }

    public String showing(RowFilter other) {
        return address(other, 0, notes, units) + ROWS_OF_PAGE;
    }

    public Pager pagesOfNotes() {
        return new Pager(other -> address(show, page, other, units) + "#notes");
    }

    public Pager pagesOfUnits() {
        return new Pager(other -> address(show, page, notes, other));
    }

    Pager pagesOfResult() {
        return new Pager(other -> numbered(start("/result"), "page", other).encode().toUriString());
    }

    /** The page of the whole upload that has this row. */
    String toRow(int wanted) {
        UriComponentsBuilder address = numbered(start(""), "notes", notes);
        return address.queryParam("row", wanted).fragment("row-" + wanted).encode().toUriString();
    }

    /** The same page, with what is inside this row. */
    public String inside(int wanted) {
        String address = address();
        return address + (address.contains("?") ? "&" : "?") + "row=" + wanted;
    }

    private String address(RowFilter shown, int at, int noted, int unit) {
        UriComponentsBuilder address = start("");
        if (shown != RowFilter.ALL) {
            address.queryParam("show", shown.key());
        }
        if (!q.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (order != RowOrder.PRINTED) {
            address.queryParam("sort", order.key());
        }
        numbered(address, "page", at);
        numbered(address, "notes", noted);
        numbered(address, "units", unit);
        return address.encode().buildAndExpand(Map.of("q", q)).toUriString();
    }

    private UriComponentsBuilder start(String below) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/imports/" + upload + below);
        if (!round.isEmpty()) {
            address.queryParam("round", "{round}");
            address.uriVariables(Map.of("round", round));
        }
        return address;
    }

    private static UriComponentsBuilder numbered(
            UriComponentsBuilder address, String name, int number) {
        return number > 0 ? address.queryParam(name, number) : address;
    }
}
