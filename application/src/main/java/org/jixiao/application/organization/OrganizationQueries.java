package org.jixiao.application.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/** The unit tree and the rounds; open to everyone who is signed in. */
public interface OrganizationQueries {

    /** The whole tree on one day, parents before children, then by code. */
    List<UnitView> units(LocalDate on);

    Optional<UnitView> unit(UnitCode code, LocalDate on);

    /** The unit of that name on one day; full-width and half-width brackets count as the same. */
    Optional<UnitView> unitNamed(String name, LocalDate on);

    /** All rounds, latest year first. */
    List<RoundView> rounds();

    Optional<RoundView> round(RoundId id);

    /** All rounds as they hold for one unit, later closings given to it included. */
    List<RoundView> roundsOf(UnitCode unit, LocalDate on);

    /** All extensions, by round and unit. */
    List<ExtensionView> extensions();
}
