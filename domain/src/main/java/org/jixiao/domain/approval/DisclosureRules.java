package org.jixiao.domain.approval;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.domain.approval.DisclosureRejection.LeftOutWithoutReason;
import org.jixiao.domain.approval.DisclosureRejection.NotApprovedYet;
import org.jixiao.domain.approval.DisclosureRejection.NotDiscloser;
import org.jixiao.domain.approval.DisclosureRejection.NothingToDisclose;
import org.jixiao.domain.approval.DisclosureRejection.TableOutOfScope;
import org.jixiao.domain.approval.TableFacts.Pending;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.VisibleText;

/** The rules for disclosing tables, one method each, named as the sentence it enforces. */
public final class DisclosureRules {

    static final int LONGEST_TEXT = 2000;

    private DisclosureRules() {}

    static void onlyTheCityApproverDisclosesTables(Actor actor) {
        if (!actor.has(Role.CITY_APPROVER)) {
            throw new Refused(new NotDiscloser());
        }
    }

    static void nobodyDisclosesOutsideTheirSubtree(Actor actor, Lineage lineage) {
        if (!lineage.isWithin(actor.unit())) {
            throw new Refused(new TableOutOfScope());
        }
    }

    /** Asked last but one, so that what is missing is told before that nothing is left. */
    static void aDisclosedTableHasRows(TableFacts facts) {
        if (facts.rows().isEmpty()) {
            throw new Refused(new NothingToDisclose());
        }
    }

    static void whatIsNotApprovedIsLeftOutExpressly(TableFacts facts, List<LeftOut> leftOut) {
        Set<ProjectId> named = leftOut.stream().map(LeftOut::project).collect(Collectors.toSet());
        List<ProjectCode> missing =
                facts.pending().stream()
                        .filter(pending -> !named.contains(pending.project()))
                        .map(Pending::code)
                        .toList();
        if (!missing.isEmpty()) {
            throw new Refused(new NotApprovedYet(missing));
        }
    }

    static void whatIsLeftOutHasAReason(List<LeftOut> leftOut) {
        boolean told =
                leftOut.stream()
                        .map(LeftOut::reason)
                        .allMatch(
                                why ->
                                        !VisibleText.isBlank(why)
                                                && VisibleText.length(why) <= LONGEST_TEXT);
        if (!told) {
            throw new Refused(new LeftOutWithoutReason());
        }
    }

    /** The same table again is no new disclosure: nothing is recorded. */
    static boolean nothingIsDisclosedTwice(Disclosure state, TableFacts facts) {
        return state.shows(facts);
    }
}
