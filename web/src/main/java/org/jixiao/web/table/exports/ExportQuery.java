package org.jixiao.web.table.exports;

import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.table.exports.ExportLog;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of the list of exports, as it stands in the address; what cannot be read is left
 * out.
 */
public record ExportQuery(@Nullable String text, @Nullable String sort, @Nullable String page) {

    private static final String PATH = "/exports";
    private static final String LATEST = "-at";
    private static final int ROWS = 50;
    private static final int LAST_PAGE = 1_000_000;

    public String wanted() {
        return Given.text(text);
    }

    /** Whether the whole digest of a file is sought. */
    public boolean isDigest() {
        return wanted().matches("[0-9A-Fa-f]{64}");
    }

    PageRequest request() {
        return new PageRequest(number(), ROWS, order());
    }

    private String order() {
        String asked = Given.text(sort);
        return ExportLog.SORTABLE.contains(asked.replaceFirst("^-", "")) ? asked : LATEST;
    }

    private int number() {
        String asked = Given.text(page);
        return asked.matches("\\d{1,6}") ? Math.min(Integer.parseInt(asked), LAST_PAGE) : 0;
    }

    public String atPage(int number) {
        return address(order(), number);
    }

    /** The same sorted by a column, the other way round when it is already. */
    public String sortedBy(String column) {
        return address(order().equals(column) ? "-" + column : column, 0);
    }

    public @Nullable String ariaSort(String column) {
        if (order().equals(column)) {
            return "ascending";
        }
        return order().equals("-" + column) ? "descending" : null;
    }

    public String arrow(String column) {
        if (order().equals(column)) {
            return "▲";
        }
        return order().equals("-" + column) ? "▼" : "";
    }

    private String address(String order, int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        if (!wanted().isEmpty()) {
            address.queryParam("text", "{text}");
        }
        if (!order.equals(LATEST)) {
            address.queryParam("sort", order);
        }
        if (number > 0) {
            address.queryParam("page", number);
        }
        return wanted().isEmpty()
                ? address.encode().toUriString()
                : address.encode().buildAndExpand(wanted()).toUriString();
    }
}
