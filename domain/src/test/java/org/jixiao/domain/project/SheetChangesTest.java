package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.domain.project.People.FILER;
import static org.jixiao.domain.project.Sheets.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jixiao.domain.project.ProjectEvent.*;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.Refused;
import org.junit.jupiter.api.Test;

/** The fewest events from the present sheet to the proposed one. */
class SheetChangesTest {

    private static final ActorId BY = FILER.id();
    private static final ProjectFile FILE = file(SHEET);

    private static ProjectFile file(Sheet sheet) {
        return ProjectFile.opened(ID, CODE, People.UNIT, ROUND, sheet, BY.people());
    }

    private static List<SheetEvent> changes(ProposedSheet proposed) {
        return SheetChanges.between(FILE, proposed, BY);
    }

    private static Indicator numbered(int id, ProposedIndicator row) {
        return row.as(new IndicatorId(id));
    }

    private static List<IndicatorId> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(IndicatorId::new).toList();
    }

    @Test
    void theSameSheetIsNoEvent() {
        assertThat(changes(proposed(SHEET))).isEmpty();
        assertThat(changes(PROPOSED)).isEmpty();
    }

    @Test
    void eachFieldHasItsEvent() {
        assertThat(changes(named("图书采购"))).containsExactly(new ProjectRenamed("图书采购", BY));
        Funding more = new Funding(Money.ofYuan("1"), Money.ofYuan("2"), Money.ofYuan("3"));
        assertThat(changes(funded(more))).containsExactly(new FundingChanged(more, BY));
        assertThat(more.total()).isEqualTo(Money.ofYuan("6"));
        assertThat(changes(stating("采购。")))
                .containsExactly(new TargetStatementRewritten("采购。", BY));
    }

    @Test
    void aRowIsMatchedByItsNumber() {
        ProposedIndicator changed = row(2, "23", "另一指标", "1", "2");
        assertThat(changes(with(kept(1), changed, kept(3))))
                .containsExactly(new IndicatorChanged(numbered(2, changed), BY));
    }

    @Test
    void aRowWithoutNumberIsMatchedByCodeAndName() {
        ProposedIndicator last = row("31", "读者满意度", "", "≥98%");
        assertThat(changes(with(last, kept(1), kept(2))))
                .containsExactly(
                        new IndicatorChanged(numbered(3, last), BY),
                        new IndicatorsReordered(ids(3, 1, 2), BY));
    }

    @Test
    void aRowWithoutNumberIsMatchedByItsPlaceInATableOfTheSameLength() {
        ProposedIndicator renamed = row("21", "节约采购成本", "", "≥5%");
        assertThat(changes(with(kept(1), renamed, kept(3))))
                .containsExactly(new IndicatorChanged(numbered(2, renamed), BY));
    }

    @Test
    void theSameNameUnderAnotherCodeIsNoMatchByName() {
        ProposedIndicator first = row("12", "读者满意度", "", "≥95%");
        assertThat(changes(with(first, kept(2), kept(3))))
                .containsExactly(new IndicatorChanged(numbered(1, first), BY));
    }

    @Test
    void aRowWithAnotherCodeIsNotTheOneOfThatName() {
        ProposedIndicator other = row("12", "读者满意度", "≥95%", "≥95%");
        assertThat(changes(with(kept(1), kept(2), kept(3), other)))
                .containsExactly(new IndicatorAdded(numbered(4, other), BY));
        assertThat(changes(with(kept(1), other)))
                .contains(new IndicatorAdded(numbered(4, other), BY));
    }

    @Test
    void aRenamedRowInATableOfAnotherLengthIsANewOne() {
        ProposedIndicator renamed = row("21", "节约采购成本", "", "≥5%");
        assertThat(changes(with(kept(1), renamed)))
                .containsExactly(
                        new IndicatorRemoved(new IndicatorId(2), BY),
                        new IndicatorRemoved(new IndicatorId(3), BY),
                        new IndicatorAdded(numbered(4, renamed), BY));
    }

    @Test
    void aRowWhosePlaceIsTakenIsANewOne() {
        ProposedIndicator fresh = row("12", "合格率", "", "100%");
        assertThat(changes(with(kept(2), fresh, kept(1))))
                .containsExactly(
                        new IndicatorRemoved(new IndicatorId(3), BY),
                        new IndicatorAdded(numbered(4, fresh), BY),
                        new IndicatorsReordered(ids(2, 4, 1), BY));
    }

    @Test
    void aRowAddedAtTheEndNeedsNoReordering() {
        ProposedIndicator fresh = row("12", "合格率", "", "100%");
        assertThat(changes(with(kept(1), kept(2), kept(3), fresh)))
                .containsExactly(new IndicatorAdded(numbered(4, fresh), BY));
    }

    @Test
    void aRowAddedBetweenIsAddedThenPutInPlace() {
        ProposedIndicator fresh = row("12", "合格率", "", "100%");
        assertThat(changes(with(kept(1), fresh, kept(2), kept(3))))
                .containsExactly(
                        new IndicatorAdded(numbered(4, fresh), BY),
                        new IndicatorsReordered(ids(1, 4, 2, 3), BY));
    }

    @Test
    void aRemovedRowLeavesTheOthersInOrder() {
        assertThat(changes(ordered(1, 3)))
                .containsExactly(new IndicatorRemoved(new IndicatorId(2), BY));
    }

    @Test
    void onlyTheOrderMayChange() {
        assertThat(changes(ordered(2, 3, 1)))
                .containsExactly(new IndicatorsReordered(ids(2, 3, 1), BY));
    }

    @Test
    void rowsThatReadAlikeAreMatchedOneByOne() {
        ProposedIndicator twin = row("11", "册数", "", "1");
        ProjectFile twins = file(SheetChanges.first(with(twin, twin)));
        assertThat(SheetChanges.between(twins, with(twin, twin), BY)).isEmpty();
        assertThat(SheetChanges.between(twins, with(twin), BY))
                .containsExactly(new IndicatorRemoved(new IndicatorId(2), BY));
        assertThat(SheetChanges.between(twins, with(twin, twin, twin), BY))
                .containsExactly(new IndicatorAdded(numbered(3, twin), BY));
    }

    @Test
    void aNumberedRowIsNotTakenByOneThatReadsAlike() {
        ProposedIndicator like = row("11", "采购册数", "3000册", "1000册");
        assertThat(changes(with(like, kept(1), kept(2), kept(3))))
                .containsExactly(
                        new IndicatorAdded(numbered(4, like), BY),
                        new IndicatorsReordered(ids(4, 1, 2, 3), BY));
    }

    @Test
    void anUnknownNumberIsRefused() {
        assertThatThrownBy(() -> changes(with(row(4, "11", "册数", "", "1"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rejection())
                                        .isEqualTo(new ProjectRejection.NoSuchIndicator(4)));
    }

    @Test
    void theSameNumberTwiceIsRefused() {
        assertThatThrownBy(() -> changes(with(kept(1), kept(1))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rejection())
                                        .isEqualTo(new ProjectRejection.NoSuchIndicator(1)));
    }

    @Test
    void theNumberOfARemovedRowIsNotGivenAgain() {
        ProjectFile shortened = FILE.withSheet(SheetChanges.first(PROPOSED), BY);
        for (SheetEvent event : changes(ordered(1, 2))) {
            shortened = shortened.withSheet(SheetEvolution.evolve(shortened.sheet(), event), BY);
        }
        ProposedIndicator fresh = row("12", "合格率", "", "100%");
        assertThat(SheetChanges.between(shortened, with(kept(1), kept(2), fresh), BY))
                .containsExactly(new IndicatorAdded(numbered(4, fresh), BY));
    }

    @Test
    void aSheetThatAnEventDoesNotFitIsBroken() {
        IndicatorId fourth = new IndicatorId(4);
        for (SheetEvent event :
                List.of(
                        new IndicatorAdded(SHEET.indicators().getFirst(), BY),
                        new IndicatorChanged(numbered(4, row("11", "册数", "", "1")), BY),
                        new IndicatorRemoved(fourth, BY),
                        new IndicatorsReordered(ids(1, 2), BY),
                        new IndicatorsReordered(ids(1, 2, 4), BY),
                        new IndicatorsReordered(ids(1, 2, 2), BY),
                        new IndicatorsReordered(ids(1, 2, 3, 3), BY))) {
            assertThatThrownBy(() -> SheetEvolution.evolve(SHEET, event))
                    .as(event.toString())
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void theEventsAlwaysLeadToWhatWasProposedAndNoNumberIsUsedTwice() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            ProjectFile file = file(SheetChanges.first(random(random, SHEET, 0)));
            Set<IndicatorId> everGiven = new HashSet<>(idsOf(file.sheet()));
            for (int step = 0; step < 5; step++) {
                ProposedSheet proposed = random(random, file.sheet(), 2);
                Set<IndicatorId> before = idsOf(file.sheet());
                List<SheetEvent> events = SheetChanges.between(file, proposed, BY);
                for (SheetEvent event : events) {
                    file = file.withSheet(SheetEvolution.evolve(file.sheet(), event), BY);
                }
                assertThat(read(proposed(file.sheet())))
                        .as("seed " + seed)
                        .isEqualTo(read(proposed));
                for (IndicatorId id : idsOf(file.sheet())) {
                    assertThat(before.contains(id) || everGiven.add(id)).isTrue();
                }
                assertThat(SheetChanges.between(file, proposed(file.sheet()), BY)).isEmpty();
                assertThat(events).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3 + 2 * 8 + 1);
            }
        }
    }

    private static Set<IndicatorId> idsOf(Sheet sheet) {
        return new HashSet<>(sheet.indicators().stream().map(Indicator::id).toList());
    }

    /** The proposal as it reads, whatever numbers its rows name. */
    private static ProposedSheet read(ProposedSheet sheet) {
        return new ProposedSheet(
                sheet.name(),
                sheet.funding(),
                sheet.targetStatement(),
                sheet.indicators().stream()
                        .map(
                                row ->
                                        new ProposedIndicator(
                                                null,
                                                row.code(),
                                                row.name(),
                                                row.periodValue(),
                                                row.annualValue()))
                        .toList());
    }

    private static ProposedSheet random(Random random, Sheet from, int keptOf3) {
        List<ProposedIndicator> rows = new ArrayList<>();
        for (Indicator row : from.indicators()) {
            if (random.nextInt(3) < keptOf3) {
                boolean named = random.nextInt(3) < 2;
                ProposedIndicator same = proposed(row);
                boolean changed = random.nextInt(3) == 0;
                rows.add(
                        new ProposedIndicator(
                                named ? row.id() : null,
                                same.code(),
                                changed ? text(random) : same.name(),
                                same.periodValue(),
                                random.nextBoolean()
                                        ? same.annualValue()
                                        : new IndicatorValue(text(random))));
            }
        }
        for (int added = random.nextInt(4); added > 0; added--) {
            rows.add(row(random.nextBoolean() ? "11" : "21", text(random), "", text(random)));
        }
        if (random.nextInt(3) == 0) {
            Collections.shuffle(rows, random);
        }
        Funding funding = new Funding(Money.ofYuan(text(random)), Money.ZERO, Money.ZERO);
        return new ProposedSheet(text(random), funding, text(random), rows);
    }

    private static String text(Random random) {
        return Integer.toString(random.nextInt(3));
    }
}
