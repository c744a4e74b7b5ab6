package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.domain.project.People.FILER;
import static org.jixiao.domain.project.ProjectScenario.given;
import static org.jixiao.domain.project.Sheets.SHEET;
import static org.jixiao.domain.project.Sheets.kept;
import static org.jixiao.domain.project.Sheets.ordered;
import static org.jixiao.domain.project.Sheets.row;
import static org.jixiao.domain.project.Sheets.with;
import static org.jixiao.domain.project.Story.draft;
import static org.jixiao.domain.project.Story.returnedPartly;
import static org.jixiao.domain.project.Story.revise;

import java.util.List;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.ProjectEvent.IndicatorAdded;
import org.jixiao.domain.project.ProjectEvent.IndicatorsReordered;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorId;
import org.junit.jupiter.api.Test;

/** A row that a partial return leaves open can be put back after it was taken out and saved. */
class RemovedRowTest {

    private static ProjectScenario without2(String open) {
        return given(returnedPartly(open)).as(FILER).done(revise(ordered(1, 3)));
    }

    private static Indicator second() {
        return SHEET.indicators().get(1);
    }

    @Test
    void itComesBackUnderItsNumberAtItsPlaceAndItsRemarkHasAPlaceAgain() {
        ProjectScenario back =
                without2("indicators/2")
                        .when(revise(with(kept(1), kept(2), kept(3))))
                        .then(
                                new IndicatorAdded(second(), FILER.id()),
                                new IndicatorsReordered(
                                        List.of(
                                                new IndicatorId(1),
                                                new IndicatorId(2),
                                                new IndicatorId(3)),
                                        FILER.id()));
        assertThat(back.file().sheet()).isEqualTo(SHEET);
        assertThat(back.file().lastIndicator()).isEqualTo(3);
    }

    @Test
    void itMayReadOtherwiseThanBefore() {
        ProjectScenario changed =
                without2("indicators/2")
                        .done(revise(with(kept(1), kept(3), row(2, "22", "受益人数", "", "≥9人"))));
        assertThat(changed.file().sheet().indicators()).hasSize(3);
        assertThat(((Returned) changed.state()).removedRows()).isEmpty();
    }

    @Test
    void itIsToldAsLongAsItIsOut() {
        assertThat(((Returned) without2("indicators/2").state()).removedRows())
                .containsExactly(new IndicatorId(2));
    }

    @Test
    void anotherRowInItsSteadIsNotCovered() {
        without2("indicators/2")
                .when(revise(with(kept(1), kept(3), row("12", "合格率", "", "100%"))))
                .refusedWith(new ProjectRejection.PartLocked(Anchor.parse("indicators")));
    }

    @Test
    void itsCellsAloneBeingOpenDoNotLetItGoAtAll() {
        given(returnedPartly("indicators/2/name"))
                .as(FILER)
                .when(revise(ordered(1, 3)))
                .refusedWith(new ProjectRejection.PartLocked(Anchor.parse("indicators/2")));
    }

    @Test
    void theOrderOfTheOthersStaysLocked() {
        without2("indicators/2")
                .when(revise(with(kept(3), kept(2), kept(1))))
                .refusedWith(new ProjectRejection.PartLocked(Anchor.parse("indicators/3/order")));
    }

    @Test
    void aDraftKnowsNoSuchRowsAndNumbersNewOnesAnew() {
        given(draft())
                .as(FILER)
                .done(revise(ordered(1, 3)))
                .when(revise(with(kept(1), kept(2), kept(3))))
                .refusedWith(new ProjectRejection.NoSuchIndicator(2));
        assertThat(second().id()).isEqualTo(new IndicatorId(2));
    }
}
