package org.jixiao.application.shared;

import org.jixiao.domain.approval.DisclosureId;
import org.jixiao.domain.delegation.DelegationId;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.table.ExportId;

/**
 * Under which identifiers aggregates are stored, and under which bus names their commands travel.
 */
public final class AggregateNames {

    public static final String PROJECT_COMMAND = "jixiao.project";
    public static final String UNIT_TREE_COMMAND = "jixiao.unit-tree";
    public static final String ROUND_COMMAND = "jixiao.round";
    public static final String CHECK_RULES_COMMAND = "jixiao.check-rules";
    public static final String DELEGATION_COMMAND = "jixiao.delegation";
    public static final String DISCLOSURE_COMMAND = "jixiao.disclosure";
    public static final String EXPORT_COMMAND = "jixiao.export";

    /** There is one unit tree. */
    public static final String UNIT_TREE = "unit-tree";

    private AggregateNames() {}

    public static String of(ProjectId project) {
        return project.toString();
    }

    public static String of(RoundId round) {
        return "round-" + round;
    }

    public static String of(DelegationId delegation) {
        return "delegation-" + delegation;
    }

    /** The disclosures of a unit or department in a fiscal year. */
    public static String of(DisclosureId disclosure) {
        return "disclosure-" + disclosure;
    }

    public static String of(ExportId export) {
        return "export-" + export;
    }

    /** The check rules of a fiscal year. */
    public static String checksOf(FiscalYear year) {
        return "checks-" + year;
    }
}
