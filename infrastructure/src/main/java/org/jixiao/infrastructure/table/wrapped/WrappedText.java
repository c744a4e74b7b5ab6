package org.jixiao.infrastructure.table.wrapped;

import java.util.List;
import org.jixiao.application.table.Complaint;

/**
 * The lines of one table.
 *
 * @param complaints what was left out, for it belongs to another table
 */
public record WrappedText(List<WrappedLine> lines, List<Complaint> complaints) {}
