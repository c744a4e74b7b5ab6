package org.jixiao.web.library;

import org.jixiao.application.library.LibraryFilter;
import org.jixiao.application.library.LibraryFilter.Kind;
import org.jixiao.application.library.LibraryQueries;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What is sought in the library, as it stands in the address; unreadable parts do not restrict. */
public record LibrarySearch(
        @Nullable String q,
        @Nullable String code,
        @Nullable String kind,
        @Nullable String sort,
        @Nullable Integer page) {

    private static final int ROWS = 50;
    private static final int LONGEST = 100;

    LibraryFilter filter() {
        String text = Given.text(q);
        return new LibraryFilter(
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                Given.filled(code).filter(typed -> typed.matches("[1-4]\\d?")).orElse(""),
                chosen());
    }

    private Kind chosen() {
        String name = Given.text(kind);
        for (Kind known : Kind.values()) {
            if (known.name().equals(name)) {
                return known;
            }
        }
        return Kind.ALL;
    }

    public String kindName() {
        return chosen().name();
    }

    PageRequest request() {
        return new PageRequest(page == null ? 0 : Math.max(0, page), ROWS, sorted());
    }

    private String sorted() {
        return Given.filled(sort)
                .filter(name -> LibraryQueries.SORTABLE.contains(name.replaceFirst("^-", "")))
                .orElse("");
    }

    /** The same question on another page. */
    public String atPage(int other) {
        return address(kindName(), sorted(), other);
    }

    public String ofKind(String other) {
        return address(other, sorted(), 0);
    }

    /** Sorted by a column, numbers the largest first; by the same one again the other way round. */
    public String sortedBy(String column) {
        boolean number = column.equals("uses") || column.equals("units");
        String first = number ? "-" + column : column;
        String second = number ? column : "-" + column;
        return address(kindName(), sorted().equals(first) ? second : first, 0);
    }

    public String arrow(String column) {
        return column.equals(sorted()) ? "▲" : sorted().equals("-" + column) ? "▼" : "";
    }

    public @Nullable String ariaSort(String column) {
        return switch (arrow(column)) {
            case "▲" -> "ascending";
            case "▼" -> "descending";
            default -> null;
        };
    }

    private String address(String ofKind, String by, int at) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/library");
        Given.filled(q).ifPresent(text -> address.queryParam("q", text.replace("+", "%2B")));
        Given.filled(code).ifPresent(text -> address.queryParam("code", text));
        if (!ofKind.equals(Kind.ALL.name())) {
            address.queryParam("kind", ofKind);
        }
        if (!by.isEmpty()) {
            address.queryParam("sort", by);
        }
        if (at > 0) {
            address.queryParam("page", at);
        }
        return address.build().encode().toUriString();
    }
}
