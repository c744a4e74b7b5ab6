package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.domain.project.ProjectScenario.given;
import static org.jixiao.domain.project.Sheets.CODE;
import static org.jixiao.domain.project.Sheets.FUNDING;
import static org.jixiao.domain.project.Sheets.ID;
import static org.jixiao.domain.project.Sheets.ROUND;
import static org.jixiao.domain.project.Sheets.named;
import static org.jixiao.domain.project.Sheets.row;
import static org.jixiao.domain.project.Sheets.stating;
import static org.jixiao.domain.project.Story.SOURCE;
import static org.jixiao.domain.project.Story.correct;
import static org.jixiao.domain.project.Story.draft;
import static org.jixiao.domain.project.Story.reviewed;
import static org.jixiao.domain.project.Story.revise;

import java.util.List;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectCommand.DraftProject;
import org.jixiao.domain.project.ProjectCommand.ImportProject;
import org.jixiao.domain.project.ProjectEvent.FundingChanged;
import org.jixiao.domain.project.ProjectEvent.ProjectDrafted;
import org.jixiao.domain.project.ProjectEvent.ProjectRenamed;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.shared.Money;
import org.junit.jupiter.api.Test;

/** No text of a sheet is endless, from wherever it comes. */
class SheetTextsTest {

    private static final String LONG_NAME = "名".repeat(201);
    private static final String LONG_STATEMENT = "述".repeat(2001);
    private static final ProjectRejection NAME_TOO_LONG =
            new ProjectRejection.TextTooLong("name", "项目名称", 200);
    private static final ProjectRejection STATEMENT_TOO_LONG =
            new ProjectRejection.TextTooLong("targetStatement", "绩效目标", 2000);

    @Test
    void aDraftWithAnEndlessTextIsNotStarted() {
        given().when(new DraftProject(ID, CODE, People.UNIT, ROUND, named(LONG_NAME)))
                .refusedWith(NAME_TOO_LONG);
        given().when(new DraftProject(ID, CODE, People.UNIT, ROUND, stating(LONG_STATEMENT)))
                .refusedWith(STATEMENT_TOO_LONG);
    }

    @Test
    void noTableBringsAnEndlessTextIn() {
        given().when(new ImportProject(ID, CODE, People.UNIT, ROUND, named(LONG_NAME), SOURCE))
                .refusedWith(NAME_TOO_LONG);
    }

    @Test
    void aRevisionDoesNotMakeATextEndless() {
        given(draft()).when(revise(named(LONG_NAME))).refusedWith(NAME_TOO_LONG);
        given(draft()).when(revise(stating(LONG_STATEMENT))).refusedWith(STATEMENT_TOO_LONG);
        given(draft())
                .when(revise(withRow(LONG_NAME)))
                .refusedWith(
                        new ProjectRejection.TextTooLong(
                                "indicators/4/name", "编号为 4 的指标的指标名称", 200));
    }

    @Test
    void aCorrectionDoesNotMakeATextEndless() {
        given(reviewed(Grade.GOOD))
                .as(People.REVIEWER)
                .when(correct(named(LONG_NAME)))
                .refusedWith(NAME_TOO_LONG);
    }

    @Test
    void rareCharactersCountAsOne() {
        String rare = "𠮷".repeat(200);
        given(draft()).when(revise(named(rare))).then(new ProjectRenamed(rare, People.FILER.id()));
    }

    @Test
    void whatWasStoredLongerBeforeIsReplayedAndStaysUntilItIsChanged() {
        ProjectDrafted older =
                new ProjectDrafted(
                        ID,
                        CODE,
                        People.UNIT,
                        ROUND,
                        SheetChanges.first(named(LONG_NAME)),
                        People.FILER.id());
        Filed replayed = (Filed) ProjectEvolution.replay(List.of(older));
        assertThat(replayed.file().sheet().name()).isEqualTo(LONG_NAME);
        Funding more = new Funding(Money.ofYuan("200000"), Money.ZERO, Money.ZERO);
        ProposedSheet present = Sheets.proposed(replayed.file().sheet());
        given(List.of(older))
                .when(revise(with(present, LONG_NAME, more)))
                .then(new FundingChanged(more, People.FILER.id()));
        given(List.of(older))
                .when(revise(with(present, LONG_NAME + "称", FUNDING)))
                .refusedWith(NAME_TOO_LONG);
    }

    private static ProposedSheet with(ProposedSheet sheet, String name, Funding funding) {
        return new ProposedSheet(name, funding, sheet.targetStatement(), sheet.indicators());
    }

    private static ProposedSheet withRow(String name) {
        ProposedSheet same = Sheets.proposed(Sheets.SHEET);
        List<ProposedSheet.ProposedIndicator> rows = new java.util.ArrayList<>(same.indicators());
        rows.add(row("12", name, "", "1项"));
        return new ProposedSheet(same.name(), same.funding(), same.targetStatement(), rows);
    }
}
