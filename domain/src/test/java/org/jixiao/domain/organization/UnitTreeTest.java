package org.jixiao.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.domain.organization.UnitTreeCommand.*;
import org.jixiao.domain.organization.UnitTreeEvent.*;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

    private static final UnitCode CITY = new UnitCode("440100");
    private static final UnitCode EAST = new UnitCode("440114");
    private static final UnitCode WEST = new UnitCode("440104");
    private static final UnitCode SCHOOL = new UnitCode("440114002");
    private static final UnitCode LIBRARY = new UnitCode("440114003");
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 1);
    private static final Actor ADMIN = actor(Role.SYSTEM_ADMIN);
    private static final ActorId BY = ADMIN.id();

    private final List<UnitTreeEvent> history = new ArrayList<>();

    UnitTreeTest() {
        done(new EstablishUnit(CITY, UnitLevel.CITY_BUREAU, "市局", null, START));
        done(new EstablishUnit(EAST, UnitLevel.DISTRICT_BUREAU, "东区局", CITY, START));
        done(new EstablishUnit(WEST, UnitLevel.DISTRICT_BUREAU, "西区局", CITY, START));
        done(new EstablishUnit(SCHOOL, UnitLevel.UNIT, "小学", EAST, MARCH));
    }

    private static Actor actor(Role... roles) {
        return new Actor(new ActorId("admin"), "管理员", CITY, "市局", Set.of(roles));
    }

    private void done(UnitTreeCommand command) {
        history.addAll(UnitTreeDecider.decide(tree(), command, ADMIN));
    }

    private UnitTree tree() {
        return UnitTree.replay(history);
    }

    private List<UnitTreeEvent> decided(UnitTreeCommand command) {
        return UnitTreeDecider.decide(tree(), command, ADMIN);
    }

    private void refused(UnitTreeCommand command, OrganizationRejection expected) {
        Refused refusal = catchThrowableOfType(Refused.class, () -> decided(command));
        assertThat(refusal).as("refusal of %s", command).isNotNull();
        assertThat(refusal.rejection()).isEqualTo(expected);
    }

    private List<UnitCode> lineage(UnitCode unit, LocalDate day) {
        return tree().lineage(unit, day).map(Lineage::upwards).orElse(List.of());
    }

    @Nested
    class Establishing {

        private EstablishUnit library(UnitLevel level, UnitCode parent) {
            return new EstablishUnit(LIBRARY, level, "图书馆", parent, JUNE);
        }

        @Test
        void aUnitStandsBelowADistrictOrTheCity() {
            for (UnitCode parent : List.of(EAST, CITY)) {
                assertThat(decided(library(UnitLevel.UNIT, parent)))
                        .containsExactly(
                                new UnitEstablished(
                                        LIBRARY, UnitLevel.UNIT, "图书馆", parent, JUNE, BY));
            }
        }

        @Test
        void nothingStandsBelowAUnit() {
            for (UnitLevel level : UnitLevel.values()) {
                refused(
                        library(level, SCHOOL),
                        new OrganizationRejection.WrongParent(LIBRARY, SCHOOL));
            }
        }

        @Test
        void aDistrictStandsBelowTheCityOnly() {
            assertThat(decided(library(UnitLevel.DISTRICT_BUREAU, CITY))).hasSize(1);
            refused(
                    library(UnitLevel.DISTRICT_BUREAU, EAST),
                    new OrganizationRejection.WrongParent(LIBRARY, EAST));
        }

        @Test
        void thereIsOneCityBureauAndItHasNoParent() {
            refused(
                    library(UnitLevel.CITY_BUREAU, null),
                    new OrganizationRejection.WrongParent(LIBRARY, null));
            refused(
                    library(UnitLevel.CITY_BUREAU, CITY),
                    new OrganizationRejection.WrongParent(LIBRARY, CITY));
            history.clear();
            assertThat(decided(library(UnitLevel.CITY_BUREAU, null))).hasSize(1);
        }

        @Test
        void onlyTheCityBureauHasNoParent() {
            history.clear();
            refused(
                    library(UnitLevel.UNIT, null),
                    new OrganizationRejection.WrongParent(LIBRARY, null));
        }

        @Test
        void theParentMustExistByThen() {
            refused(
                    new EstablishUnit(LIBRARY, UnitLevel.UNIT, "图书馆", EAST, START.minusDays(1)),
                    new OrganizationRejection.WrongParent(LIBRARY, EAST));
        }

        @Test
        void aParentThatIsToCloseTakesNoMoreUnits() {
            done(new CloseUnit(WEST, SEPTEMBER));
            refused(
                    library(UnitLevel.UNIT, WEST),
                    new OrganizationRejection.WrongParent(LIBRARY, WEST));
        }

        @Test
        void aCodeIsUsedOnceEvenAfterClosing() {
            refused(
                    new EstablishUnit(SCHOOL, UnitLevel.UNIT, "中学", EAST, JUNE),
                    new OrganizationRejection.UnitExists(SCHOOL));
            done(new CloseUnit(SCHOOL, JUNE));
            refused(
                    new EstablishUnit(SCHOOL, UnitLevel.UNIT, "中学", EAST, SEPTEMBER),
                    new OrganizationRejection.UnitExists(SCHOOL));
        }

        @Test
        void aUnitHasAName() {
            refused(
                    new EstablishUnit(LIBRARY, UnitLevel.UNIT, " ", EAST, JUNE),
                    new OrganizationRejection.TextMissing("name", "单位名称"));
        }
    }

    @Nested
    class Changing {

        @Test
        void aUnitIsRenamedFromADay() {
            assertThat(decided(new RenameUnit(SCHOOL, "中心小学", JUNE)))
                    .containsExactly(new UnitRenamed(SCHOOL, "中心小学", JUNE, BY));
            done(new RenameUnit(SCHOOL, "中心小学", JUNE));
            assertThat(tree().on(SCHOOL, JUNE.minusDays(1)).orElseThrow().name()).isEqualTo("小学");
            assertThat(tree().on(SCHOOL, JUNE).orElseThrow().name()).isEqualTo("中心小学");
            assertThat(lineage(SCHOOL, JUNE)).containsExactly(SCHOOL, EAST, CITY);
        }

        @Test
        void theSameNameIsNoChange() {
            assertThat(decided(new RenameUnit(SCHOOL, "小学", JUNE))).isEmpty();
        }

        @Test
        void aUnitIsNotRenamedToNothing() {
            refused(
                    new RenameUnit(SCHOOL, "", JUNE),
                    new OrganizationRejection.TextMissing("name", "单位名称"));
        }

        @Test
        void aMoveTodayDoesNotChangeYesterdaysLineage() {
            assertThat(decided(new MoveUnit(SCHOOL, WEST, JUNE)))
                    .containsExactly(new UnitMoved(SCHOOL, WEST, JUNE, BY));
            done(new MoveUnit(SCHOOL, WEST, JUNE));
            assertThat(lineage(SCHOOL, JUNE.minusDays(1))).containsExactly(SCHOOL, EAST, CITY);
            assertThat(lineage(SCHOOL, JUNE)).containsExactly(SCHOOL, WEST, CITY);
            assertThat(tree().on(SCHOOL, JUNE).orElseThrow().name()).isEqualTo("小学");
        }

        @Test
        void movingToWhereItStandsIsNoChange() {
            assertThat(decided(new MoveUnit(SCHOOL, EAST, JUNE))).isEmpty();
        }

        @Test
        void aUnitMovesOnlyWhereItsLevelFits() {
            refused(
                    new MoveUnit(SCHOOL, SCHOOL, JUNE),
                    new OrganizationRejection.WrongParent(SCHOOL, SCHOOL));
            refused(
                    new MoveUnit(EAST, WEST, JUNE),
                    new OrganizationRejection.WrongParent(EAST, WEST));
            refused(
                    new MoveUnit(CITY, EAST, JUNE),
                    new OrganizationRejection.WrongParent(CITY, EAST));
        }

        @Test
        void aUnitDoesNotMoveBelowWhatIsToClose() {
            done(new CloseUnit(WEST, SEPTEMBER));
            refused(
                    new MoveUnit(SCHOOL, WEST, JUNE),
                    new OrganizationRejection.WrongParent(SCHOOL, WEST));
        }

        @Test
        void datesGoForwardOnly() {
            done(new RenameUnit(SCHOOL, "中心小学", JUNE));
            LocalDate before = JUNE.minusDays(1);
            OrganizationRejection back = new OrganizationRejection.DateGoesBack(SCHOOL, JUNE);
            refused(new RenameUnit(SCHOOL, "东区小学", before), back);
            refused(new MoveUnit(SCHOOL, WEST, before), back);
            refused(new CloseUnit(SCHOOL, before), back);
        }

        @Test
        void aSecondChangeOnTheSameDayReplacesTheFirst() {
            done(new RenameUnit(SCHOOL, "中心小学", JUNE));
            done(new MoveUnit(SCHOOL, WEST, JUNE));
            assertThat(tree().spells().get(SCHOOL))
                    .containsExactly(
                            new UnitSpell(SCHOOL, UnitLevel.UNIT, "小学", EAST, MARCH, JUNE),
                            new UnitSpell(SCHOOL, UnitLevel.UNIT, "中心小学", WEST, JUNE, null));
        }

        @Test
        void whatDoesNotExistIsNotChanged() {
            OrganizationRejection none = new OrganizationRejection.NoSuchUnit(LIBRARY, JUNE);
            refused(new RenameUnit(LIBRARY, "图书馆", JUNE), none);
            refused(new MoveUnit(LIBRARY, WEST, JUNE), none);
            refused(new CloseUnit(LIBRARY, JUNE), none);
        }
    }

    @Nested
    class Closing {

        @Test
        void aUnitClosesOnADay() {
            assertThat(decided(new CloseUnit(SCHOOL, JUNE)))
                    .containsExactly(new UnitClosed(SCHOOL, JUNE, BY));
            done(new CloseUnit(SCHOOL, JUNE));
            assertThat(lineage(SCHOOL, JUNE.minusDays(1))).containsExactly(SCHOOL, EAST, CITY);
            assertThat(tree().lineage(SCHOOL, JUNE)).isEmpty();
            refused(
                    new CloseUnit(SCHOOL, SEPTEMBER),
                    new OrganizationRejection.NoSuchUnit(SCHOOL, SEPTEMBER));
        }

        @Test
        void aUnitWithUnitsBelowItDoesNotClose() {
            refused(new CloseUnit(EAST, JUNE), new OrganizationRejection.UnitHasChildren(EAST));
        }

        @Test
        void aDistrictClosesOnTheDayItsLastUnitIsGone() {
            done(new CloseUnit(SCHOOL, JUNE));
            refused(
                    new CloseUnit(EAST, JUNE.minusDays(1)),
                    new OrganizationRejection.UnitHasChildren(EAST));
            assertThat(decided(new CloseUnit(EAST, JUNE))).hasSize(1);
        }

        @Test
        void aUnitThatMovesAwayLaterStillHoldsItsDistrictUntilThen() {
            done(new MoveUnit(SCHOOL, WEST, SEPTEMBER));
            refused(new CloseUnit(EAST, JUNE), new OrganizationRejection.UnitHasChildren(EAST));
            assertThat(decided(new CloseUnit(EAST, SEPTEMBER))).hasSize(1);
        }

        @Test
        void aUnitStillToComeHoldsItsDistrict() {
            done(new EstablishUnit(LIBRARY, UnitLevel.UNIT, "图书馆", WEST, SEPTEMBER));
            refused(new CloseUnit(WEST, JUNE), new OrganizationRejection.UnitHasChildren(WEST));
        }
    }

    @Nested
    class Reading {

        @Test
        void beforeItsFirstDayAUnitHasNoLineage() {
            assertThat(tree().lineage(SCHOOL, MARCH.minusDays(1))).isEmpty();
            assertThat(tree().lineage(LIBRARY, MARCH)).isEmpty();
            assertThat(lineage(SCHOOL, MARCH)).containsExactly(SCHOOL, EAST, CITY);
        }

        @Test
        void aUnitIsWithinItselfAndEverythingAboveIt() {
            Lineage lineage = tree().lineage(SCHOOL, MARCH).orElseThrow();
            assertThat(List.of(SCHOOL, EAST, CITY)).allMatch(lineage::isWithin);
            assertThat(List.of(WEST, LIBRARY)).noneMatch(lineage::isWithin);
        }
    }

    @Test
    void onlyTheSystemAdministratorArrangesTheTree() {
        Actor others =
                actor(
                        java.util.Arrays.stream(Role.values())
                                .filter(role -> role != Role.SYSTEM_ADMIN)
                                .toArray(Role[]::new));
        for (UnitTreeCommand command :
                List.of(
                        new EstablishUnit(LIBRARY, UnitLevel.UNIT, "图书馆", EAST, JUNE),
                        new RenameUnit(SCHOOL, "中心小学", JUNE),
                        new MoveUnit(SCHOOL, WEST, JUNE),
                        new CloseUnit(SCHOOL, JUNE))) {
            assertThatThrownBy(() -> UnitTreeDecider.decide(tree(), command, others))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.rejection())
                                            .isEqualTo(
                                                    new OrganizationRejection.NotAdministrator()));
        }
    }

    @Test
    void aBrokenStreamIsNotReplayed() {
        UnitTree closed = tree().evolve(new UnitClosed(SCHOOL, JUNE, BY));
        for (UnitTreeEvent event :
                List.of(
                        new UnitEstablished(SCHOOL, UnitLevel.UNIT, "中学", EAST, SEPTEMBER, BY),
                        new UnitRenamed(SCHOOL, "中学", SEPTEMBER, BY),
                        new UnitMoved(SCHOOL, WEST, SEPTEMBER, BY),
                        new UnitClosed(SCHOOL, SEPTEMBER, BY),
                        new UnitRenamed(LIBRARY, "图书馆", SEPTEMBER, BY),
                        new UnitMoved(LIBRARY, WEST, SEPTEMBER, BY),
                        new UnitClosed(LIBRARY, SEPTEMBER, BY))) {
            assertThatThrownBy(() -> closed.evolve(event))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(event.unit() + " cannot have " + event.getClass().getSimpleName());
        }
    }

    @Test
    void levelsSayWhatTheyAre() {
        assertThat(UnitLevel.values())
                .extracting(UnitLevel::label)
                .containsExactly("市局", "区局", "单位");
    }
}
