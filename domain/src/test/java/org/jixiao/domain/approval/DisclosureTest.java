package org.jixiao.domain.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.domain.approval.DisclosureCommand.DiscloseTable;
import org.jixiao.domain.approval.DisclosureEvent.TableDisclosed;
import org.jixiao.domain.approval.TableFacts.Pending;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DisclosureTest {

    private static final UnitCode CITY = new UnitCode("440100");
    private static final UnitCode HUADU = new UnitCode("440114");
    private static final DisclosureId ID = new DisclosureId(HUADU, new FiscalYear(2025));
    private static final Lineage LINEAGE = new Lineage(List.of(HUADU, CITY));
    private static final ProjectId FIRST = new ProjectId(new UUID(0, 1));
    private static final ProjectId SECOND = new ProjectId(new UUID(0, 2));
    private static final ProjectId OPEN = new ProjectId(new UUID(0, 3));
    private static final ProjectCode OPEN_CODE = new ProjectCode("440114001-2025-0003");
    private static final Actor APPROVER = person(CITY, Role.CITY_APPROVER);
    private static final List<DisclosedRow> ROWS =
            List.of(new DisclosedRow(FIRST, 5), new DisclosedRow(SECOND, 7));

    private static Actor person(UnitCode unit, Role role) {
        return new Actor(new ActorId("chen"), "陈洁", unit, "市局", Set.of(role));
    }

    private static TableFacts facts(List<DisclosedRow> rows, String sha256, Pending... pending) {
        return new TableFacts(rows, List.of(pending), Money.ofYuan("300.00"), sha256);
    }

    private static List<DisclosureEvent> disclose(
            Disclosure state, TableFacts facts, LeftOut... leftOut) {
        return DisclosureDecider.decide(state, command(facts, leftOut), APPROVER, LINEAGE);
    }

    private static DiscloseTable command(TableFacts facts, LeftOut... leftOut) {
        return new DiscloseTable(ID, TableKind.DEPARTMENT, "花都区局", facts, List.of(leftOut));
    }

    private static void refused(DisclosureRejection expected, Runnable asked) {
        Refused refusal = catchThrowableOfType(Refused.class, asked::run);
        assertThat(refusal).isNotNull();
        assertThat(refusal.rejection()).isEqualTo(expected);
    }

    @Test
    void aDisclosureRecordsItsRowsSumAndDigestUnderItsNumber() {
        TableDisclosed first =
                (TableDisclosed) disclose(Disclosure.NONE, facts(ROWS, "aa")).getFirst();
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.rows()).isEqualTo(ROWS);
        assertThat(first.projects()).isEqualTo(2);
        assertThat(first.total()).isEqualTo(Money.ofYuan("300.00"));
        assertThat(first.sha256()).isEqualTo("aa");

        Disclosure after = Disclosure.evolve(Disclosure.NONE, first);
        assertThat(disclose(after, facts(ROWS, "bb")))
                .singleElement()
                .extracting(event -> ((TableDisclosed) event).number())
                .isEqualTo(2);
    }

    @Test
    void theSameTableIsNotDisclosedTwiceThoughDisclosingRaisedTheVersions() {
        Disclosure after =
                Disclosure.evolve(
                        Disclosure.NONE, disclose(Disclosure.NONE, facts(ROWS, "aa")).getFirst());
        List<DisclosedRow> raised =
                List.of(new DisclosedRow(FIRST, 6), new DisclosedRow(SECOND, 8));
        assertThat(disclose(after, facts(raised, "aa"))).isEmpty();
        assertThat(disclose(after, facts(raised.reversed(), "aa"))).hasSize(1);
    }

    @Test
    void aTableWithoutRowsIsNotDisclosed() {
        refused(
                new DisclosureRejection.NothingToDisclose(),
                () -> disclose(Disclosure.NONE, facts(List.of(), "")));
    }

    @Test
    void whatIsNotApprovedIsNamedUnlessItIsLeftOutWithAReason() {
        TableFacts open = facts(ROWS, "aa", new Pending(OPEN, OPEN_CODE));
        refused(
                new DisclosureRejection.NotApprovedYet(List.of(OPEN_CODE)),
                () -> disclose(Disclosure.NONE, open));
        refused(
                new DisclosureRejection.LeftOutWithoutReason(),
                () -> disclose(Disclosure.NONE, open, new LeftOut(OPEN, " ")));
        refused(
                new DisclosureRejection.LeftOutWithoutReason(),
                () -> disclose(Disclosure.NONE, open, new LeftOut(OPEN, "长".repeat(2001))));
        LeftOut told = new LeftOut(OPEN, "下一批公开");
        assertThat(disclose(Disclosure.NONE, open, told))
                .singleElement()
                .extracting(event -> ((TableDisclosed) event).leftOut())
                .isEqualTo(List.of(told));
    }

    @Test
    void whatWasApprovedMeanwhileIsNotRecordedAsLeftOut() {
        assertThat(disclose(Disclosure.NONE, facts(ROWS, "aa"), new LeftOut(FIRST, "")))
                .singleElement()
                .extracting(event -> ((TableDisclosed) event).leftOut())
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CITY_APPROVER")
    void onlyTheApproverDisclosesTables(Role role) {
        refused(
                new DisclosureRejection.NotDiscloser(),
                () ->
                        DisclosureDecider.decide(
                                Disclosure.NONE,
                                command(facts(ROWS, "aa")),
                                person(CITY, role),
                                LINEAGE));
    }

    @Test
    void anApproverDisclosesOnlyWithinTheirSubtree() {
        refused(
                new DisclosureRejection.TableOutOfScope(),
                () ->
                        DisclosureDecider.decide(
                                Disclosure.NONE,
                                command(facts(ROWS, "aa")),
                                person(new UnitCode("440113"), Role.CITY_APPROVER),
                                LINEAGE));
    }

    @Test
    void aNumberThatDoesNotFollowIsNoHistory() {
        TableDisclosed first =
                (TableDisclosed) disclose(Disclosure.NONE, facts(ROWS, "aa")).getFirst();
        Disclosure after = Disclosure.evolve(Disclosure.NONE, first);
        assertThatThrownBy(() -> Disclosure.evolve(after, first))
                .isInstanceOf(IllegalStateException.class);
    }
}
