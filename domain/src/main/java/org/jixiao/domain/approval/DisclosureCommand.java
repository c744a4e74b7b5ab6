package org.jixiao.domain.approval;

import java.util.List;

/** Everything that can be asked about the disclosure of a table. */
public sealed interface DisclosureCommand {

    DisclosureId id();

    /** Discloses the table as {@code facts} tell it. */
    record DiscloseTable(
            DisclosureId id, TableKind kind, String name, TableFacts facts, List<LeftOut> leftOut)
            implements DisclosureCommand {

        public DiscloseTable {
            leftOut = List.copyOf(leftOut);
        }
    }
}
