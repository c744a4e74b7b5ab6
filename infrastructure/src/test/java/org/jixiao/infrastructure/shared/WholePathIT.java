package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.review.Inbox;
import org.jixiao.application.shared.DispatchRejection.StaleVersion;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.ReplyToRemark;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.SheetField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * File, submit, return, answer, resubmit, pass, approve, replay: once through on real PostgreSQL.
 */
class WholePathIT {

    private static TestSystem system;

    @BeforeAll
    static void start() {
        system = TestSystem.start();
        Samples.organize(system);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void aReturnedProjectIsAnsweredChangedResubmittedAndApprovedAndItsHistoryTellsIt() {
        ProjectId id = system.draft(Samples.FILER, "编外人员聘用经费");
        system.send(new SubmitProject(id, List.of()), Samples.FILER);
        system.send(new OpenReview(id), Samples.REVIEWER);
        NewRemark remark =
                new NewRemark(Anchor.of(SheetField.FISCAL_APPROPRIATION), ReasonCode.R12, "请核对金额");
        system.send(
                new ReturnProject(id, null, "请修改", List.of(remark), Unlock.ALL), Samples.REVIEWER);
        system.send(new ReplyToRemark(id, new RemarkId(1), "已核对"), Samples.FILER);
        system.send(
                new ReviseSheet(id, Samples.sheet("编外人员聘用经费", "500.00", "≥96%")), Samples.FILER);
        system.send(new SubmitProject(id, List.of()), Samples.FILER);
        system.send(
                new PassReview(id, Grades.all(Grade.EXCELLENT), "同意", List.of()), Samples.REVIEWER);
        system.send(
                new ApproveProject(id, new Approval("穗人社函〔2025〕1号", LocalDate.of(2025, 3, 1))),
                Samples.APPROVER);

        assertThat(system.bean(ProjectQueries.class).find(Samples.FILER, id))
                .hasValueSatisfying(row -> assertThat(row.phase()).isEqualTo(Phase.APPROVED));
        List<HistoryEntry> history = system.bean(ProjectHistory.class).history(Samples.AUDITOR, id);
        assertThat(history)
                .extracting(HistoryEntry::phase)
                .startsWith(Phase.DRAFT)
                .endsWith(Phase.APPROVED);
        assertThat(history.stream().flatMap(entry -> entry.changes().stream()))
                .extracting(FieldChange::before, FieldChange::after)
                .contains(tuple("506.20", "500.00"), tuple("≥95%", "≥96%"));
        assertThat(history.getFirst().recorded().meta().actorName()).isEqualTo("姓名filer");
        assertThat(history.getFirst().recorded().meta().actorRoles()).isEqualTo("unit-filer");
        assertThat(history.getFirst().recorded().meta().round()).isEqualTo("2025-FIRST_SUBMISSION");
    }

    @Test
    void theActorsNextReadShowsTheCommandAndTheInboxMovesOn() {
        Inbox inbox = system.bean(Inbox.class);
        long before = inbox.counts(Samples.CENTRE).getOrDefault(Phase.DRAFT, 0L);
        ProjectId id = system.draft(Samples.CENTRE, "就业补助资金");
        assertThat(inbox.counts(Samples.CENTRE)).containsEntry(Phase.DRAFT, before + 1);
        system.send(new SubmitProject(id, List.of()), Samples.CENTRE);
        assertThat(inbox.counts(Samples.CENTRE).getOrDefault(Phase.DRAFT, 0L)).isEqualTo(before);
        assertThat(inbox.waitingFor(Samples.REVIEWER, new PageRequest(0, 200, "")).items())
                .anyMatch(item -> item.id().equals(id));
    }

    @Test
    void aStaleVersionIsRefusedAndNamesThePresentOne() {
        ProjectId id = system.draft(Samples.FILER, "行政诉讼费");
        system.send(new ReviseSheet(id, Samples.sheet("行政诉讼费", "1.00", "≥95%")), Samples.FILER);
        assertThatThrownBy(
                        () ->
                                system.bean(Dispatcher.class)
                                        .send(
                                                new SubmitProject(id, List.of()),
                                                TestSystem.request(Samples.FILER),
                                                ExpectedVersion.exactly(1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rejection()).isEqualTo(new StaleVersion(1, 2)));
    }

    @Test
    void nobodyReadsAnotherDistrictsRows() {
        ProjectId id = system.draft(Samples.PANYU, "番禺区培训经费");
        assertThat(system.bean(ProjectQueries.class).find(Samples.FILER, id)).isEmpty();
        assertThat(system.bean(ProjectQueries.class).find(Samples.MANAGER, id)).isEmpty();
        assertThat(system.bean(ProjectQueries.class).find(Samples.ADMIN, id)).isEmpty();
        assertThat(system.bean(ProjectHistory.class).history(Samples.MANAGER, id)).isEmpty();
        assertThat(system.bean(ProjectQueries.class).find(Samples.AUDITOR, id)).isPresent();
        assertThat(
                        system.bean(ProjectQueries.class)
                                .list(
                                        Samples.MANAGER,
                                        ProjectFilter.ALL,
                                        new PageRequest(0, 200, ""))
                                .items())
                .noneMatch(row -> row.unit().equals(Samples.PANYU.unit()));
    }
}
