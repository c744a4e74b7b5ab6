package org.jixiao.domain.approval;

import java.util.List;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;

/**
 * The public table of a unit or department as it stands.
 *
 * @param rows what is in force, in the order of the table
 * @param pending what is neither in force nor 不予通过, and so is missing in the table
 * @param total of the sheets in force, in 元
 * @param sha256 of the table as text, in hexadecimal
 */
public record TableFacts(
        List<DisclosedRow> rows, List<Pending> pending, Money total, String sha256) {

    public TableFacts {
        rows = List.copyOf(rows);
        pending = List.copyOf(pending);
    }

    /** A project that awaits its approval. */
    public record Pending(ProjectId project, ProjectCode code) {}
}
