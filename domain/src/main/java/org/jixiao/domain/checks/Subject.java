package org.jixiao.domain.checks;

import java.util.List;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;

/** What is checked, with all that may be known about it. */
record Subject(
        Sheet sheet,
        UnitCode unit,
        FiscalYear year,
        CheckSurroundings around,
        Thresholds thresholds) {

    List<Indicator> indicators() {
        return sheet.indicators();
    }
}
