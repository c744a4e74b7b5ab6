package org.jixiao.application.project;

import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;

/** Gives new projects their identity and their running number. */
public interface ProjectNumbers {

    /** A new time-ordered id. */
    ProjectId newId();

    /**
     * The next code of the unit in that year; no code is given twice, though one may stay unused.
     */
    ProjectCode nextCode(UnitCode unit, FiscalYear year);
}
