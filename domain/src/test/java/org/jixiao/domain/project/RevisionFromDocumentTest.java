package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.domain.project.People.*;
import static org.jixiao.domain.project.ProjectScenario.given;
import static org.jixiao.domain.project.Sheets.*;
import static org.jixiao.domain.project.Story.*;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectEvent.ProjectRenamed;
import org.jixiao.domain.project.ProjectEvent.SheetRevisedFromDocument;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Anchor;
import org.junit.jupiter.api.Test;

/** A sheet that is revised by a row of a document, under the rules of every revision. */
class RevisionFromDocumentTest {

    private static final Origin ORIGIN = new Origin("an upload", SOURCE);

    private static ReviseSheet byDocument(ProposedSheet sheet) {
        return new ReviseSheet(ID, sheet, ORIGIN);
    }

    @Test
    void itTellsWhereItWasReadAndThenWhatChanged() {
        given(draft())
                .as(FILER)
                .when(byDocument(named("图书采购")))
                .then(
                        new SheetRevisedFromDocument(ORIGIN, FILER.id()),
                        new ProjectRenamed("图书采购", FILER.id()));
    }

    @Test
    void aDocumentThatChangesNothingLeavesNoTrace() {
        given(draft()).as(FILER).when(byDocument(PROPOSED)).thenNothing();
    }

    @Test
    void whatIsLockedStaysLockedForDocuments() {
        given(and(underReview(), returnedWith(Unlock.PINNED, remark(1, 1, "targetStatement"))))
                .as(FILER)
                .when(byDocument(named("图书采购")))
                .refusedWith(new ProjectRejection.PartLocked(Anchor.parse("name")));
    }

    @Test
    void aSubmittedSheetIsNotRevisedByADocument() {
        given(submitted()).as(FILER).when(byDocument(named("图书采购"))).refusedWith("wrong-state");
    }

    @Test
    void theDistrictDoesNotReviseForItsUnit() {
        given(draft())
                .as(DISTRICT_MANAGER)
                .when(byDocument(named("图书采购")))
                .refusedWith("role-missing");
    }

    @Test
    void theUnitHasActedOnAReturnThen() {
        assertThat(
                        given(and(underReview(), returnedWith(Unlock.ALL, remark(1, 1, "name"))))
                                .as(FILER)
                                .done(byDocument(named("图书采购")))
                                .state())
                .asInstanceOf(InstanceOfAssertFactories.type(Returned.class))
                .satisfies(returned -> assertThat(returned.unitActed()).isTrue());
    }

    @Test
    void whatItWouldChangeIsToldBeforehand() {
        ProposedSheet fewer =
                new ProposedSheet(
                        SHEET.name(),
                        FUNDING,
                        SHEET.targetStatement(),
                        List.of(kept(1), row(3, "31", "读者满意度", "", "≥95%")));
        assertThat(SheetDifferences.proposed(given(draft()).file(), fewer))
                .extracting(change -> change.kind() + " " + change.anchor().text())
                .containsExactly("REMOVED indicators/2", "CHANGED indicators/3/periodValue");
        assertThat(SheetDifferences.proposed(given(draft()).file(), PROPOSED)).isEmpty();
    }
}
