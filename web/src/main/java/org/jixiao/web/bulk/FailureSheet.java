package org.jixiao.web.bulk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.application.bulk.BulkJobItem;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a job was refused, as comma-separated text that spreadsheets open: UTF-8 with a byte-order
 * mark, and no cell that they would take for a formula.
 */
final class FailureSheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private FailureSheet() {}

    /**
     * @param heading the words above the six columns
     */
    static String of(List<String> heading, List<BulkJobItem> items) {
        return Stream.concat(Stream.of(heading), items.stream().map(FailureSheet::cells))
                .map(
                        cells ->
                                cells.stream()
                                                .map(FailureSheet::cell)
                                                .collect(Collectors.joining(","))
                                        + LINE_END)
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    private static List<String> cells(BulkJobItem item) {
        return List.of(
                Integer.toString(item.place()),
                text(item.code()),
                text(item.name()),
                text(item.unitName()),
                text(item.rejection()),
                text(Messages.either(item.sentence(), item.english())));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A cell that begins like a formula gets an apostrophe before it, inside the quotes. */
    private static String cell(String text) {
        String safe = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
