package org.jixiao.infrastructure.table.wrapped;

import java.util.List;
import java.util.NavigableSet;
import org.jixiao.application.table.Complaint;

/**
 * The lines of one table.
 *
 * @param pages the numbers of the lines that are the first of a page
 * @param complaints what was left out, for it belongs to another table
 */
public record WrappedText(
        List<WrappedLine> lines, NavigableSet<Integer> pages, List<Complaint> complaints) {}
