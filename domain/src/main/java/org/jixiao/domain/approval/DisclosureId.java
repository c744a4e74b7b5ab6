package org.jixiao.domain.approval;

import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;

/** Whose table is disclosed: a unit or department in one fiscal year. */
public record DisclosureId(UnitCode unit, FiscalYear year) {

    @Override
    public String toString() {
        return unit + "-" + year;
    }
}
