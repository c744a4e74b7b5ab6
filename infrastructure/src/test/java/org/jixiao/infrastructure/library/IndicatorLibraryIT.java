package org.jixiao.infrastructure.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jixiao.application.library.LibraryFilter;
import org.jixiao.application.library.LibraryFilter.Kind;
import org.jixiao.application.library.LibraryIndicator;
import org.jixiao.application.library.LibraryQueries;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectCommand.TakeBackApproval;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.infrastructure.shared.Running;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What approved projects use is counted, right at every moment. */
class IndicatorLibraryIT {

    private static final Approval APPROVAL = new Approval("穗人社函〔2025〕8号", LocalDate.of(2025, 3, 3));
    private static final Grades GOOD =
            new Grades(
                    Grade.EXCELLENT,
                    Grade.EXCELLENT,
                    Grade.EXCELLENT,
                    Grade.EXCELLENT,
                    Grade.EXCELLENT);

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

    private ProjectId reviewed(Actor filer, String name) {
        ProjectId id = system.draft(filer, name);
        system.send(new SubmitProject(id, List.of()), filer);
        system.send(new OpenReview(id), Samples.REVIEWER);
        system.send(new PassReview(id, GOOD, "同意。", List.of()), Samples.REVIEWER);
        return id;
    }

    private ProjectId approved(Actor filer, String name) {
        ProjectId id = reviewed(filer, name);
        system.send(new ApproveProject(id, APPROVAL), Samples.APPROVER);
        return id;
    }

    private List<LibraryIndicator> library(String text, String code, Kind kind, Actor viewer) {
        return system.bean(LibraryQueries.class)
                .list(viewer, new LibraryFilter(text, code, kind), new PageRequest(0, 50, ""))
                .items();
    }

    @Test
    void anIndicatorIsCountedFromItsApprovalOn() {
        reviewed(Samples.FILER, "尚未批复");
        assertThat(library("", "", Kind.ALL, Samples.FILER)).isEmpty();

        approved(Samples.FILER, "培训一");
        approved(Samples.FILER, "培训二");
        approved(Samples.PANYU, "番禺培训");

        LibraryIndicator trained = library("培训人", "11", Kind.ALL, Samples.CENTRE).getFirst();
        assertThat(trained.name()).isEqualTo("培训人数");
        assertThat(trained.uses()).isEqualTo(3);
        assertThat(trained.units()).isEqualTo(2);
        assertThat(trained.common()).isFalse();
        assertThat(trained.own()).isFalse();
        assertThat(trained.forms()).containsExactly("≥ 人");
        assertThat(trained.lastOn()).isEqualTo("2025-03-03");
        assertThat(library("", "3", Kind.OWN, Samples.FILER))
                .extracting(LibraryIndicator::name)
                .containsExactly("参训人员满意度");
        assertThat(library("", "", Kind.OWN, Samples.CENTRE)).isEmpty();
    }

    @Test
    void threeUnitsMakeAnIndicatorCommon() {
        approved(Samples.FILER, "一");
        approved(Samples.CENTRE, "二");
        assertThat(library("", "", Kind.COMMON, Samples.FILER)).isEmpty();
        assertThat(library("", "", Kind.SPECIAL, Samples.FILER)).hasSize(5);
        approved(Samples.PANYU, "三");
        assertThat(library("", "", Kind.COMMON, Samples.FILER)).hasSize(3);
        assertThat(library("", "", Kind.SPECIAL, Samples.FILER))
                .extracting(LibraryIndicator::units)
                .containsExactly(1L, 1L, 1L);
    }

    @Test
    void anApprovalThatIsTakenBackCountsNoLonger() {
        ProjectId id = approved(Samples.FILER, "收回");
        system.send(new TakeBackApproval(id, "文号有误，重新批复。"), Samples.APPROVER);
        assertThat(library("", "", Kind.ALL, Samples.FILER)).isEmpty();
        assertThat(
                        JdbcClient.create(system.owner().dataSource())
                                .sql("SELECT count(*) FROM library_unit")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void approvalsAtTheSameTimeAreAllCounted() {
        List<ProjectId> waiting =
                java.util.stream.IntStream.range(0, 24)
                        .mapToObj(
                                number ->
                                        reviewed(
                                                number % 2 == 0 ? Samples.FILER : Samples.PANYU,
                                                "同时 " + number))
                        .toList();
        Running.<Integer>together(
                8,
                thread ->
                        (Callable<Integer>)
                                () -> {
                                    for (int at = thread; at < waiting.size(); at += 8) {
                                        system.send(
                                                new ApproveProject(waiting.get(at), APPROVAL),
                                                Samples.APPROVER);
                                    }
                                    return 0;
                                });
        assertThat(library("", "", Kind.ALL, Samples.FILER))
                .filteredOn(row -> !row.name().startsWith("同时"))
                .hasSize(3)
                .allSatisfy(
                        row -> {
                            assertThat(row.uses()).isEqualTo(24);
                            assertThat(row.units()).isEqualTo(2);
                        });
    }

    @Test
    void theReadingRoleLearnsOfNoProject() {
        approved(Samples.FILER, "机密项目");
        JdbcClient reader = JdbcClient.create(system.reader().dataSource());
        assertThatThrownBy(
                        () -> reader.sql("SELECT project_id FROM library_use").query().listOfRows())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
