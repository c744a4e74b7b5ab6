package org.jixiao.application.library;

import java.util.List;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.shared.Actor;

/**
 * The indicator library of the whole city: names, places in the tree, forms of values and names of
 * units; no amount, no statement, no project.
 */
public interface LibraryQueries {

    /** The columns a list can be sorted by; by default those used most come first. */
    List<String> SORTABLE = List.of("name", "code", "uses", "units");

    /**
     * @throws IllegalArgumentException when the sort column is not in {@link #SORTABLE}
     */
    Page<LibraryIndicator> list(Actor viewer, LibraryFilter filter, PageRequest page);
}
