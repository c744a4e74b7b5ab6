package org.jixiao.infrastructure.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jixiao.application.audit.PastProjects;
import org.jixiao.application.audit.ProjectEventLog;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectListing;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.review.Inbox;
import org.jixiao.application.review.UnitStandings;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.statistics.SummaryQueries;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectCommand.DiscardDraft;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.operations.ReadModelOperations;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is left of a draft that was discarded: its history, and nothing in lists and sums. */
class DiscardIT {

    private static final ProjectFilter OF_THE_YEAR =
            new ProjectFilter(Samples.YEAR, null, null, null, Set.of(), "");
    private static final ProjectFilter DISCARDED =
            new ProjectFilter(Samples.YEAR, null, null, null, Set.of(Phase.DISCARDED), "");

    private static TestSystem system;
    private static ProjectId kept;
    private static ProjectId gone;
    private static Instant before;

    @BeforeAll
    static void discard() {
        system = TestSystem.start();
        Samples.organize(system);
        kept = draft(Samples.sheet("开展职业技能培训"));
        gone = draft(Samples.sheet("误填的项目"));
        before = Instant.now();
        system.send(new DiscardDraft(gone, "粘贴到了错误的批次"), Samples.FILER);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static ProjectId draft(ProposedSheet sheet) {
        return ProjectId.parse(
                system.bean(ProjectFiling.class)
                        .draft(
                                Samples.FILER.unit(),
                                Samples.ROUND,
                                sheet,
                                TestSystem.request(Samples.FILER))
                        .aggregateId());
    }

    private static List<ProjectId> listed(ProjectFilter filter) {
        ProjectListing listing =
                system.bean(ProjectQueries.class)
                        .listing(Samples.FILER, filter, new PageRequest(0, 50, ""));
        assertThat(listing.page().totalItems()).isEqualTo(listing.page().items().size());
        return listing.page().items().stream().map(row -> row.id()).toList();
    }

    @Test
    void listsShowItOnlyWhenItsPhaseIsAskedFor() {
        assertThat(listed(OF_THE_YEAR)).containsExactly(kept);
        assertThat(listed(DISCARDED)).contains(gone).doesNotContain(kept);
        ProjectFilter named = new ProjectFilter(Samples.YEAR, null, null, null, Set.of(), "误填的项目");
        assertThat(listed(named)).isEmpty();
        assertThat(listed(named.inAnyPhase())).contains(gone);
    }

    @Test
    void neitherToDosNorStandingsNorSumsCountIt() {
        assertThat(system.bean(Inbox.class).counts(Samples.FILER).values()).containsExactly(1L);
        var standing =
                system.bean(UnitStandings.class).standings(Samples.FILER, Samples.YEAR).getFirst();
        assertThat(standing.projects()).isEqualTo(1);
        var summary =
                system.bean(SummaryQueries.class)
                        .summary(Samples.MANAGER, new UnitCode("440114"), Samples.YEAR)
                        .orElseThrow();
        assertThat(summary.projects()).isEqualTo(1);
        assertThat(summary.byPhase()).containsOnlyKeys(Phase.DRAFT);
    }

    @Test
    void theSameSheetMayBeFiledAgainWithoutBeingACopy() {
        ProjectId again = draft(Samples.sheet("误填的项目"));
        try {
            var file =
                    system.bean(ProjectHistory.class)
                            .present(Samples.FILER, again)
                            .orElseThrow()
                            .state()
                            .file();
            assertThat(system.bean(SheetCheck.class).findings(CheckedSheet.of(file)))
                    .noneMatch(finding -> finding.check().equals("R10"));
        } finally {
            system.send(new DiscardDraft(again, null), Samples.FILER);
        }
    }

    @Test
    void itsHistoryStaysAndTablesOfFormerDaysStillHaveIt() {
        assertThat(
                        system.bean(ProjectHistory.class)
                                .present(Samples.AUDITOR, gone)
                                .orElseThrow()
                                .state()
                                .phase())
                .isEqualTo(Phase.DISCARDED);
        PastProjects past =
                new PastProjects(
                        system.bean(ProjectQueries.class), system.bean(ProjectEventLog.class));
        assertThat(past.at(Samples.AUDITOR, OF_THE_YEAR, before)).hasSize(2);
        assertThat(past.at(Samples.AUDITOR, OF_THE_YEAR, Instant.now())).hasSize(1);
    }

    @Test
    void rebuiltReadModelsComeOutTheSame() {
        ReadModelOperations operations = system.bean(ReadModelOperations.class);
        assertThat(operations.rebuildNow("project-list")).isTrue();
        assertThat(operations.rebuildNow("sheet-fingerprints")).isTrue();
        listsShowItOnlyWhenItsPhaseIsAskedFor();
        theSameSheetMayBeFiledAgainWithoutBeingACopy();
    }
}
