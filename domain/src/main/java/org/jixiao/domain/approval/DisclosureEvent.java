package org.jixiao.domain.approval;

import java.util.List;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;

/** Everything that can have happened to the disclosure of a table. */
public sealed interface DisclosureEvent {

    DisclosureId id();

    /**
     * @param name of the unit or department as printed
     * @param number the how-manieth of this unit and year, from 1
     * @param projects how many rows
     * @param total in 元
     * @param sha256 of the table as text, in hexadecimal
     */
    record TableDisclosed(
            UnitCode unit,
            FiscalYear year,
            TableKind kind,
            String name,
            int number,
            List<DisclosedRow> rows,
            int projects,
            Money total,
            String sha256,
            List<LeftOut> leftOut,
            ActorId by)
            implements DisclosureEvent {

        public TableDisclosed {
            rows = List.copyOf(rows);
            leftOut = List.copyOf(leftOut);
        }

        @Override
        public DisclosureId id() {
            return new DisclosureId(unit, year);
        }
    }
}
