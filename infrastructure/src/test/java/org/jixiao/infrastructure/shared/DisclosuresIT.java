package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.application.approval.DisclosureResult;
import org.jixiao.application.approval.DisclosureView;
import org.jixiao.application.approval.Disclosures;
import org.jixiao.application.approval.FrozenTable;
import org.jixiao.application.approval.TableDisclosures;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.review.BulkItem;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.exports.TableExports;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.approval.DisclosureRejection.NotApprovedYet;
import org.jixiao.domain.approval.LeftOut;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.RoundCommand.ScheduleRound;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.OpenAdjustment;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.operations.ReadModelOperations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department's table is frozen and comes back as it was, on a real database. */
class DisclosuresIT {

    private static final UnitCode HUADU = new UnitCode("440114");

    private TestSystem system;

    @BeforeEach
    void start() {
        system = TestSystem.start();
        Samples.organize(system);
    }

    @AfterEach
    void stop() {
        system.close();
    }

    private ProjectId approved(Actor filer, String name) {
        ProjectId id = system.draft(filer, name);
        approve(filer, id);
        return id;
    }

    private void approve(Actor filer, ProjectId id) {
        system.send(new SubmitProject(id, Samples.EXPLAINED), filer);
        system.send(new OpenReview(id), Samples.REVIEWER);
        system.send(
                new PassReview(id, Grades.all(Grade.EXCELLENT), "同意", List.of()), Samples.REVIEWER);
        system.send(
                new ApproveProject(id, new Approval("穗人社函〔2025〕1号", LocalDate.of(2025, 3, 1))),
                Samples.APPROVER);
    }

    private DisclosureResult disclose(LeftOut... leftOut) {
        return disclosures()
                .disclose(
                        HUADU,
                        Samples.YEAR,
                        List.of(leftOut),
                        TestSystem.request(Samples.APPROVER));
    }

    private byte[] text(FrozenTable frozen) {
        return system.bean(TableExports.class).written(frozen.table(), TableFormat.TEXT);
    }

    private TableDisclosures disclosures() {
        return system.bean(TableDisclosures.class);
    }

    private List<DisclosureView> seenBy(Actor viewer) {
        return system.bean(Disclosures.class).list(viewer, null, null);
    }

    private FrozenTable frozen(Actor viewer, String id) {
        return disclosures().frozen(system.bean(Disclosures.class).find(viewer, id).orElseThrow());
    }

    private void adjust(ProjectId id, String name) {
        FilingWindow window =
                new FilingWindow(
                        Instant.now().minusSeconds(3600), Instant.now().plusSeconds(86400));
        system.bean(Dispatcher.class)
                .send(
                        new ScheduleRound(
                                new RoundId(Samples.YEAR, BudgetRound.ADJUSTMENT), window),
                        TestSystem.request(Samples.ADMIN));
        system.send(new OpenAdjustment(id, "预算调整"), Samples.APPROVER);
        system.send(new ReviseSheet(id, Samples.sheet(name, "480.00", "≥97%")), Samples.FILER);
        approve(Samples.FILER, id);
    }

    @Test
    void theFirstTableComesBackByteForByteAfterAnAdjustmentAndTheSecondDiffers() {
        ProjectId adjusted = approved(Samples.FILER, "编外人员聘用经费");
        ProjectId other = approved(Samples.CENTRE, "就业补助资金");
        DisclosureResult first = disclose();
        assertThat(first.outcome().changed()).isTrue();
        assertThat(first.id()).isEqualTo("440114-2025-1");
        assertThat(first.projects())
                .extracting(BulkItem::outcome)
                .containsExactly(BulkItem.Outcome.DONE, BulkItem.Outcome.DONE);
        assertThat(system.bean(ProjectQueries.class).find(Samples.APPROVER, other))
                .hasValueSatisfying(row -> assertThat(row.phase()).isEqualTo(Phase.DISCLOSED));
        byte[] text = text(frozen(Samples.AUDITOR, first.id()));
        assertThat(disclose().outcome().changed()).as("the same table again").isFalse();

        adjust(adjusted, "编外人员聘用经费");
        DisclosureResult second = disclose();

        assertThat(second.id()).isEqualTo("440114-2025-2");
        FrozenTable then = frozen(Samples.MANAGER, first.id());
        assertThat(then.asDisclosed()).isTrue();
        assertThat(text(then)).isEqualTo(text);
        FrozenTable now = frozen(Samples.MANAGER, second.id());
        assertThat(now.asDisclosed()).isTrue();
        assertThat(now.sha256()).isNotEqualTo(then.sha256());
        assertThat(text(now)).isNotEqualTo(text);
    }

    @Test
    void whatIsNotApprovedStopsItUntilItIsLeftOutWithAReason() {
        approved(Samples.FILER, "编外人员聘用经费");
        ProjectId open = system.draft(Samples.CENTRE, "就业补助资金");
        Refused refused = catchThrowableOfType(Refused.class, this::disclose);
        assertThat(refused.rejection()).isInstanceOf(NotApprovedYet.class);
        assertThat(seenBy(Samples.APPROVER)).isEmpty();

        LeftOut told = new LeftOut(open, "下一批公开");
        disclose(told);

        assertThat(seenBy(Samples.APPROVER))
                .singleElement()
                .satisfies(
                        view -> {
                            assertThat(view.leftOut()).containsExactly(told);
                            assertThat(view.rows()).hasSize(1);
                        });
    }

    @Test
    void anotherDistrictSeesNothingAndARebuildShowsTheSame() {
        approved(Samples.FILER, "编外人员聘用经费");
        disclose();
        List<DisclosureView> before = seenBy(Samples.AUDITOR);
        assertThat(before).hasSize(1);
        assertThat(seenBy(Samples.MANAGER)).isEqualTo(before);
        assertThat(seenBy(Samples.PANYU)).isEmpty();
        assertThat(system.bean(Disclosures.class).find(Samples.PANYU, before.getFirst().id()))
                .isEmpty();
        assertThat(seenBy(Samples.ADMIN)).isEmpty();

        ReadModel table =
                system.beans(ReadModel.class).stream()
                        .filter(model -> model.name().equals("disclosures"))
                        .findFirst()
                        .orElseThrow();
        assertThat(table.behind()).isZero();
        system.ownerSql("DELETE FROM disclosure");
        assertThat(table.behind()).isEqualTo(1);
        system.bean(ReadModelOperations.class).rebuildNow("disclosures");
        assertThat(seenBy(Samples.AUDITOR)).isEqualTo(before);
    }
}
