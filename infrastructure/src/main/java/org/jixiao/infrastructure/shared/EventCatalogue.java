package org.jixiao.infrastructure.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jixiao.domain.approval.DisclosureEvent;
import org.jixiao.domain.checks.CheckRulesEvent;
import org.jixiao.domain.delegation.DelegationEvent;
import org.jixiao.domain.organization.RoundEvent;
import org.jixiao.domain.organization.UnitTreeEvent;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.table.ExportEvent;

/**
 * The one list of stored event names: logical and versioned, never a Java class name, so that
 * classes may move.
 *
 * <p>A change of an event's stored form gets a new revision here, an upcaster from the old one, and
 * keeps the old approved file; {@code docs/events.md} describes each.
 */
public final class EventCatalogue {

    /** What an event is called in the store. */
    public record Name(String name, String revision) {}

    private static final String FIRST = "1";

    private final Map<Class<?>, Name> names = new LinkedHashMap<>();
    private final Map<String, Class<?>> classes = new LinkedHashMap<>();

    public EventCatalogue() {
        add("jixiao.project-drafted", ProjectEvent.ProjectDrafted.class);
        add(ProjectEvent.ProjectImported.class, new Name("jixiao.project-imported", "2"));
        add("jixiao.sheet-revised-from-document", ProjectEvent.SheetRevisedFromDocument.class);
        add("jixiao.project-renamed", ProjectEvent.ProjectRenamed.class);
        add("jixiao.funding-changed", ProjectEvent.FundingChanged.class);
        add("jixiao.target-statement-rewritten", ProjectEvent.TargetStatementRewritten.class);
        add("jixiao.indicator-added", ProjectEvent.IndicatorAdded.class);
        add("jixiao.indicator-changed", ProjectEvent.IndicatorChanged.class);
        add("jixiao.indicator-removed", ProjectEvent.IndicatorRemoved.class);
        add("jixiao.indicators-reordered", ProjectEvent.IndicatorsReordered.class);
        add(ProjectEvent.ProjectSubmitted.class, new Name("jixiao.project-submitted", "2"));
        add("jixiao.draft-discarded", ProjectEvent.DraftDiscarded.class);
        add("jixiao.submission-withdrawn", ProjectEvent.SubmissionWithdrawn.class);
        add("jixiao.project-forwarded", ProjectEvent.ProjectForwarded.class);
        add("jixiao.project-sent-back", ProjectEvent.ProjectSentBack.class);
        add("jixiao.send-back-taken-back", ProjectEvent.SendBackTakenBack.class);
        add("jixiao.forwarding-taken-back", ProjectEvent.ForwardingTakenBack.class);
        add("jixiao.review-opened", ProjectEvent.ReviewOpened.class);
        add("jixiao.review-passed", ProjectEvent.ReviewPassed.class);
        add("jixiao.project-returned", ProjectEvent.ProjectReturned.class);
        add("jixiao.project-rejected", ProjectEvent.ProjectRejected.class);
        add("jixiao.review-decision-taken-back", ProjectEvent.ReviewDecisionTakenBack.class);
        add("jixiao.sheet-corrected", ProjectEvent.SheetCorrected.class);
        add("jixiao.remark-answered", ProjectEvent.RemarkAnswered.class);
        add("jixiao.remark-followed-up", ProjectEvent.RemarkFollowedUp.class);
        add("jixiao.remark-resolved", ProjectEvent.RemarkResolved.class);
        add("jixiao.remark-reopened", ProjectEvent.RemarkReopened.class);
        add("jixiao.project-approved", ProjectEvent.ProjectApproved.class);
        add("jixiao.approval-taken-back", ProjectEvent.ApprovalTakenBack.class);
        add("jixiao.project-disclosed", ProjectEvent.ProjectDisclosed.class);
        add("jixiao.adjustment-opened", ProjectEvent.AdjustmentOpened.class);
        add("jixiao.adjustment-abandoned", ProjectEvent.AdjustmentAbandoned.class);
        add("jixiao.unit-established", UnitTreeEvent.UnitEstablished.class);
        add("jixiao.unit-renamed", UnitTreeEvent.UnitRenamed.class);
        add("jixiao.unit-moved", UnitTreeEvent.UnitMoved.class);
        add("jixiao.unit-closed", UnitTreeEvent.UnitClosed.class);
        add("jixiao.round-scheduled", RoundEvent.RoundScheduled.class);
        add("jixiao.round-rescheduled", RoundEvent.RoundRescheduled.class);
        add("jixiao.district-check-arranged", RoundEvent.DistrictCheckArranged.class);
        add("jixiao.window-extended", RoundEvent.WindowExtended.class);
        add("jixiao.extension-withdrawn", RoundEvent.ExtensionWithdrawn.class);
        add("jixiao.checks-configured", CheckRulesEvent.ChecksConfigured.class);
        add("jixiao.delegation-granted", DelegationEvent.DelegationGranted.class);
        add("jixiao.delegation-revoked", DelegationEvent.DelegationRevoked.class);
        add("jixiao.table-disclosed", DisclosureEvent.TableDisclosed.class);
        add("jixiao.table-exported", ExportEvent.TableExported.class);
    }

    /** A catalogue of other events; for tests of the store itself. */
    EventCatalogue(Map<Class<?>, Name> entries) {
        entries.forEach(this::add);
    }

    private void add(String name, Class<?> event) {
        add(event, new Name(name, FIRST));
    }

    private void add(Class<?> event, Name name) {
        names.put(event, name);
        classes.put(name.name(), event);
    }

    /** Every event class with its name, in the order of the catalogue. */
    public Map<Class<?>, Name> names() {
        return Collections.unmodifiableMap(names);
    }

    /** Under which names the events of some classes are stored. */
    public String[] namesOf(Predicate<Class<?>> wanted) {
        return names.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> entry.getValue().name())
                .toArray(String[]::new);
    }

    /**
     * @throws IllegalArgumentException when the class is not in the catalogue
     */
    public Name nameOf(Class<?> event) {
        Name name = names.get(event);
        if (name == null) {
            throw new IllegalArgumentException("not in the event catalogue: " + event);
        }
        return name;
    }

    /**
     * @throws IllegalArgumentException when no event of that name is known
     */
    public Class<?> classOf(String name) {
        Class<?> event = classes.get(name);
        if (event == null) {
            throw new IllegalArgumentException("unknown event name in the store: " + name);
        }
        return event;
    }
}
