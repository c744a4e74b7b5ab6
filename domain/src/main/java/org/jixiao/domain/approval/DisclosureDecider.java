package org.jixiao.domain.approval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.domain.approval.DisclosureCommand.DiscloseTable;
import org.jixiao.domain.approval.DisclosureEvent.TableDisclosed;
import org.jixiao.domain.approval.TableFacts.Pending;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;

/** What happens when a table is to be disclosed. */
public final class DisclosureDecider {

    private DisclosureDecider() {}

    /**
     * @param lineage of the unit or department today
     * @throws Refused with a {@link DisclosureRejection}
     */
    public static List<DisclosureEvent> decide(
            Disclosure state, DisclosureCommand command, Actor actor, Lineage lineage) {
        return switch (command) {
            case DiscloseTable c -> disclose(state, c, actor, lineage);
        };
    }

    private static List<DisclosureEvent> disclose(
            Disclosure state, DiscloseTable c, Actor actor, Lineage lineage) {
        DisclosureRules.onlyTheCityApproverDisclosesTables(actor);
        DisclosureRules.nobodyDisclosesOutsideTheirSubtree(actor, lineage);
        DisclosureRules.whatIsNotApprovedIsLeftOutExpressly(c.facts(), c.leftOut());
        List<LeftOut> leftOut = onlyPending(c);
        DisclosureRules.whatIsLeftOutHasAReason(leftOut);
        DisclosureRules.aDisclosedTableHasRows(c.facts());
        return DisclosureRules.nothingIsDisclosedTwice(state, c.facts())
                ? List.of()
                : List.of(disclosed(state.number() + 1, c, leftOut, actor));
    }

    /** What was approved meanwhile stands in the table and is not left out. */
    private static List<LeftOut> onlyPending(DiscloseTable c) {
        Set<ProjectId> pending = new HashSet<>();
        c.facts().pending().stream().map(Pending::project).forEach(pending::add);
        return c.leftOut().stream().filter(left -> pending.contains(left.project())).toList();
    }

    private static TableDisclosed disclosed(
            int number, DiscloseTable c, List<LeftOut> leftOut, Actor actor) {
        TableFacts facts = c.facts();
        return new TableDisclosed(
                c.id().unit(),
                c.id().year(),
                c.kind(),
                c.name(),
                number,
                facts.rows(),
                facts.rows().size(),
                facts.total(),
                facts.sha256(),
                leftOut,
                actor.id());
    }
}
