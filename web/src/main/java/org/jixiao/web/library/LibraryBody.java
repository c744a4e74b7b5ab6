package org.jixiao.web.library;

import java.util.List;
import org.jixiao.application.library.LibraryIndicator;
import org.jixiao.application.shared.Page;

/** Indicators of the library as scripts read them. */
record LibraryBody(List<Item> items, int page, int size, long totalItems) {

    /**
     * One indicator.
     *
     * @param code its place in the tree, such as {@code 11}
     * @param label that place in words
     * @param uses in how many rows of sheets in force it stands
     * @param units by how many units
     * @param common 共性: used by at least three units
     * @param own used by the caller's own unit
     * @param lastUnit the name of the unit that used it last
     * @param lastOn the date of that approval
     * @param forms how its annual value is usually put, the most frequent first
     */
    record Item(
            String name,
            String code,
            String label,
            long uses,
            long units,
            boolean common,
            boolean own,
            String lastUnit,
            String lastOn,
            List<String> forms) {

        static Item of(LibraryIndicator row) {
            return new Item(
                    row.name(),
                    row.code().code(),
                    row.code().label(),
                    row.uses(),
                    row.units(),
                    row.common(),
                    row.own(),
                    row.lastUnit(),
                    row.lastOn().toString(),
                    row.forms());
        }
    }

    static LibraryBody of(Page<LibraryIndicator> page) {
        return new LibraryBody(
                page.items().stream().map(Item::of).toList(),
                page.page(),
                page.size(),
                page.totalItems());
    }
}
