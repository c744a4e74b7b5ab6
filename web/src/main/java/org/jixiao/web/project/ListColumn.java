package org.jixiao.web.project;

import java.util.List;
import java.util.Set;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.shared.Money;
import org.jixiao.web.shared.Messages;

/**
 * One column of a list of projects.
 *
 * @param key as {@link ProjectQueries#SORTABLE} names it
 */
public record ListColumn(String key, String labelKey, boolean amount) {

    static final List<ListColumn> ALL =
            List.of(
                    new ListColumn("code", "project.code", false),
                    new ListColumn("name", "sheetField.NAME", false),
                    new ListColumn("unit", "organization.unit", false),
                    new ListColumn("district", "organization.district", false),
                    new ListColumn("round", "project.round.short", false),
                    new ListColumn("status", "project.status", false),
                    new ListColumn("since", "list.since", false),
                    new ListColumn("holder", "list.holder", false),
                    new ListColumn("openRemarks", "list.openRemarks", false),
                    new ListColumn("total", "project.total", true),
                    new ListColumn("fiscalAppropriation", "sheetField.FISCAL_APPROPRIATION", true),
                    new ListColumn(
                            "specialAccountAppropriation",
                            "sheetField.SPECIAL_ACCOUNT_APPROPRIATION",
                            true),
                    new ListColumn("otherFunds", "sheetField.OTHER_FUNDS", true),
                    new ListColumn("changedAt", "project.changedAt", false));

    /** Without these a row could not be told from another. */
    private static final Set<String> ALWAYS = Set.of("code", "name");

    private static final Set<String> USUALLY_HIDDEN =
            Set.of("district", "round", "since", "holder", "openRemarks");

    private static final Set<String> HIDDEN_IN_REVIEW =
            Set.of("district", "round", "specialAccountAppropriation", "otherFunds", "openRemarks");

    public String label() {
        return Messages.of(labelKey);
    }

    public boolean optional() {
        return !ALWAYS.contains(key);
    }

    public Money of(Funding funding) {
        return switch (key) {
            case "fiscalAppropriation" -> funding.fiscalAppropriation();
            case "specialAccountAppropriation" -> funding.specialAccountAppropriation();
            case "otherFunds" -> funding.otherFunds();
            default -> funding.total();
        };
    }

    /** What a list does not show before anybody chooses. */
    static Set<String> usuallyHidden(String place) {
        return place.equals("/review") ? HIDDEN_IN_REVIEW : USUALLY_HIDDEN;
    }
}
