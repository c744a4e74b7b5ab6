package org.jixiao.application.checks;

import org.jixiao.domain.checks.CheckRules;
import org.jixiao.domain.checks.CheckSurroundings;
import org.jixiao.domain.project.CheckedSheet;

/** Gathers what the checks depend on beside the sheet itself. */
@FunctionalInterface
public interface CheckFacts {

    /** The rules of the sheet's fiscal year, and what lies around the sheet. */
    record Around(CheckRules rules, CheckSurroundings surroundings) {}

    /**
     * Looks in all units, whoever asks: findings tell of other units' projects nothing but their
     * number.
     */
    Around of(CheckedSheet sheet);
}
