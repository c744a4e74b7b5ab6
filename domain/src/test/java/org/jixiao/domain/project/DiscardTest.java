package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.domain.project.People.COLLEAGUE;
import static org.jixiao.domain.project.People.DISTRICT_MANAGER;
import static org.jixiao.domain.project.People.FILER;
import static org.jixiao.domain.project.People.NEIGHBOUR;
import static org.jixiao.domain.project.ProjectScenario.given;
import static org.jixiao.domain.project.Sheets.ID;
import static org.jixiao.domain.project.Story.DISCARD;
import static org.jixiao.domain.project.Story.WITHDRAW;
import static org.jixiao.domain.project.Story.adjusting;
import static org.jixiao.domain.project.Story.and;
import static org.jixiao.domain.project.Story.discarded;
import static org.jixiao.domain.project.Story.draft;
import static org.jixiao.domain.project.Story.returned;
import static org.jixiao.domain.project.Story.revise;
import static org.jixiao.domain.project.Story.submitted;

import org.jixiao.domain.project.Project.Discarded;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectCommand.DiscardDraft;
import org.jixiao.domain.project.ProjectEvent.DraftDiscarded;
import org.jixiao.domain.project.ProjectEvent.SubmissionWithdrawn;
import org.junit.jupiter.api.Test;

/** 作废: how a draft made by mistake ends. */
class DiscardTest {

    @Test
    void aUnitDiscardsItsDraftAndTheSheetStaysReadable() {
        ProjectScenario discarded =
                given(draft()).as(COLLEAGUE).when(DISCARD).then(new DraftDiscarded(COLLEAGUE.id()));
        assertThat(discarded.state()).isInstanceOf(Discarded.class);
        Filed before = (Filed) ProjectEvolution.replay(draft());
        assertThat(((Filed) discarded.state()).file()).isEqualTo(before.file());
    }

    @Test
    void noReasonNeedsToBeGivenButALongOneIsCutShort() {
        given(draft())
                .when(new DiscardDraft(ID, "长".repeat(2001)))
                .refusedWith(new ProjectRejection.TextTooLong("reason", "作废理由", 2000));
        assertThat(DISCARD.reason()).isNull();
    }

    @Test
    void whatWasSubmittedOnceIsKeptThoughItIsADraftAgain() {
        given(and(submitted(), new SubmissionWithdrawn(FILER.id())))
                .when(DISCARD)
                .refusedWith(new ProjectRejection.SubmittedBefore());
        given(adjusting()).when(DISCARD).refusedWith(new ProjectRejection.SubmittedBefore());
    }

    @Test
    void onlyDraftsAreDiscarded() {
        given(submitted()).when(DISCARD).refusedWith("wrong-state");
        given(returned()).when(DISCARD).refusedWith("wrong-state");
    }

    @Test
    void nobodyDiscardsForAnotherUnitOrFromAbove() {
        given(draft()).as(NEIGHBOUR).when(DISCARD).refusedWith("not-your-unit");
        given(draft()).as(DISTRICT_MANAGER).when(DISCARD).refusedWith("role-missing");
    }

    @Test
    void nothingFollows() {
        given(discarded())
                .when(revise(Sheets.named("图书采购")))
                .refusedWith(new ProjectRejection.WrongState(Phase.DISCARDED));
        given(discarded()).when(WITHDRAW).refusedWith("wrong-state");
        given(discarded()).when(DISCARD).refusedWith("wrong-state");
    }

    @Test
    void sumsCountEveryPhaseButDiscarded() {
        assertThat(Phase.kept()).hasSize(Phase.values().length - 1).doesNotContain(Phase.DISCARDED);
    }
}
