package org.jixiao.application.review;

import java.util.List;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;

/** How far the units below somebody are, those that have filed nothing included. */
@FunctionalInterface
public interface UnitStandings {

    /** By unit code. Projects count where they stand, adjustments with the sheet on its way. */
    List<UnitStanding> standings(Actor viewer, FiscalYear year);
}
