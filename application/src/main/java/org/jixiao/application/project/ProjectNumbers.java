package org.jixiao.application.project;

import java.util.List;
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
    default ProjectCode nextCode(UnitCode unit, FiscalYear year) {
        return nextCodes(unit, year, 1).getFirst();
    }

    /** The same for several, in ascending order. */
    List<ProjectCode> nextCodes(UnitCode unit, FiscalYear year, int count);
}
