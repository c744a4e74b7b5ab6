package org.jixiao.application.approval;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jixiao.application.audit.PastProjects;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.review.BulkDecisions;
import org.jixiao.application.review.BulkItem;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Sha256;
import org.jixiao.application.shared.Today;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.exports.TableExports;
import org.jixiao.domain.approval.DisclosedRow;
import org.jixiao.domain.approval.DisclosureCommand.DiscloseTable;
import org.jixiao.domain.approval.DisclosureId;
import org.jixiao.domain.approval.DisclosureRejection.NoSuchTable;
import org.jixiao.domain.approval.LeftOut;
import org.jixiao.domain.approval.TableFacts;
import org.jixiao.domain.approval.TableFacts.Pending;
import org.jixiao.domain.approval.TableKind;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.Project.Approved;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectCommand.DiscloseProject;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.UnitCode;

/** Freezes the public table of a unit or department, and gives it back as it was frozen. */
public final class TableDisclosures {

    private static final Set<Phase> IN_FORCE = Set.of(Phase.APPROVED, Phase.DISCLOSED);

    private final PastProjects projects;
    private final OrganizationQueries organization;
    private final TableExports exports;
    private final Dispatcher dispatcher;
    private final BulkDecisions decisions;
    private final Clock clock;

    public TableDisclosures(
            PastProjects projects,
            OrganizationQueries organization,
            TableExports exports,
            Dispatcher dispatcher,
            BulkDecisions decisions,
            Clock clock) {
        this.projects = projects;
        this.organization = organization;
        this.exports = exports;
        this.dispatcher = dispatcher;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * What disclosing it now would publish, as far as the viewer sees it.
     *
     * @throws Refused with {@link NoSuchTable} when there is no such unit
     */
    public DisclosurePreview preview(Actor viewer, UnitCode code, FiscalYear year) {
        Instant now = clock.instant();
        UnitView unit = unit(code, now);
        ProjectFilter filter = new ProjectFilter(year, null, code, null, Set.of(), "");
        List<PastProjects.Versioned> all = projects.withVersions(viewer, filter);
        List<PastProjects.Versioned> valid =
                all.stream().filter(one -> IN_FORCE.contains(one.state().validPhase())).toList();
        List<Filed> inForce = valid.stream().map(PastProjects.Versioned::state).toList();
        List<Filed> pending =
                all.stream().map(PastProjects.Versioned::state).filter(this::pending).toList();
        PublicTable table = inForce.isEmpty() ? null : exports.tableOf(unit, year, now, inForce);
        String sha256 = table == null ? "" : textSha256(table);
        return new DisclosurePreview(
                unit, year, table, inForce, pending, facts(valid, inForce, pending, sha256));
    }

    private UnitView unit(UnitCode code, Instant at) {
        return organization
                .unit(code, Today.at(at))
                .orElseThrow(() -> new Refused(new NoSuchTable()));
    }

    private boolean pending(Filed project) {
        return !IN_FORCE.contains(project.validPhase()) && project.validPhase() != Phase.REJECTED;
    }

    private static TableFacts facts(
            List<PastProjects.Versioned> valid,
            List<Filed> inForce,
            List<Filed> pending,
            String sha256) {
        return new TableFacts(
                valid.stream()
                        .map(one -> new DisclosedRow(one.state().file().id(), one.version()))
                        .toList(),
                pending.stream()
                        .map(one -> new Pending(one.file().id(), one.file().code()))
                        .toList(),
                DisclosurePreview.total(inForce),
                sha256);
    }

    private String textSha256(PublicTable table) {
        return Sha256.of(exports.written(table, TableFormat.TEXT));
    }

    /**
     * Discloses the table as it stands, then each approved project, under one request id. What is
     * being adjusted stands in the table as it is in force and keeps its phase.
     *
     * @throws Refused when the table may not be disclosed; nothing is published then
     */
    public DisclosureResult disclose(
            UnitCode code, FiscalYear year, List<LeftOut> leftOut, Request request) {
        DisclosurePreview preview = preview(request.actor(), code, year);
        DisclosureId id = new DisclosureId(code, year);
        CommandOutcome outcome =
                dispatcher.send(
                        new DiscloseTable(
                                id, kind(preview), preview.unit().name(), preview.facts(), leftOut),
                        unkeyed(request));
        List<ProjectId> approved =
                preview.inForce().stream()
                        .filter(Approved.class::isInstance)
                        .map(project -> project.file().id())
                        .toList();
        List<BulkItem> items = decisions.decide(approved, DiscloseProject::new, unkeyed(request));
        return new DisclosureResult(id + "-" + outcome.version(), outcome, items);
    }

    /**
     * A key is not needed: the same table again records nothing, and no project is published twice.
     */
    private static Request unkeyed(Request request) {
        return new Request(request.actor(), request.clientAddress(), request.requestId());
    }

    private static TableKind kind(DisclosurePreview preview) {
        return preview.unit().level() == UnitLevel.UNIT ? TableKind.UNIT : TableKind.DEPARTMENT;
    }

    /** The table of a disclosure, put together from the recorded versions. */
    public FrozenTable frozen(DisclosureView disclosure) {
        List<Filed> then = projects.atVersions(disclosure.discloser(), disclosure.rows());
        FiscalYear year = disclosure.of().year();
        UnitView unit = unit(disclosure.of().unit(), disclosure.at());
        PublicTable table = exports.tableOf(unit, year, disclosure.at(), then);
        return new FrozenTable(disclosure, table, textSha256(table));
    }
}
