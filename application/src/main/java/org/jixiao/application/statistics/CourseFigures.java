package org.jixiao.application.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.domain.shared.UnitCode;

/**
 * Return rates and cycle times.
 *
 * @param groups by district, or by unit of one district
 * @param weeks the last 26 in which anything was decided, oldest first
 */
public record CourseFigures(Group whole, List<Group> groups, List<Week> weeks) {

    public CourseFigures {
        groups = List.copyOf(groups);
        weeks = List.copyOf(weeks);
    }

    /**
     * The projects of one district or unit, or all of them.
     *
     * @param submitted projects whose submission stands
     * @param decided of these, those with a decision that stands
     * @param returned of these, those returned at least once
     * @param returns how often in all
     * @param toDecision from the first submission to the first decision
     * @param toApproval from the first submission to the approval
     */
    public record Group(
            UnitCode code,
            String name,
            long submitted,
            long decided,
            long returned,
            long returns,
            Cycle toDecision,
            Cycle toApproval) {}

    /**
     * What was decided and approved in one week.
     *
     * @param monday the first day of the week, in China
     */
    public record Week(LocalDate monday, Cycle toDecision, Cycle toApproval) {}

    /**
     * A cycle time in days.
     *
     * @param projects how many it is taken of; with none, the figures are 0
     * @param median half take at most so long
     * @param ninetieth nine of ten take at most so long
     */
    public record Cycle(long projects, double median, double ninetieth) {
        public static final Cycle NONE = new Cycle(0, 0, 0);
    }
}
