package org.jixiao.application.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.application.project.ProjectActions;
import org.jixiao.application.project.ProjectActions.Prospect;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.project.Desk;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.DraftDiscarded;
import org.jixiao.domain.project.ProjectEvent.ProjectApproved;
import org.jixiao.domain.project.ProjectEvent.ProjectDisclosed;
import org.jixiao.domain.project.ProjectEvent.ProjectDrafted;
import org.jixiao.domain.project.ProjectEvent.ProjectForwarded;
import org.jixiao.domain.project.ProjectEvent.ProjectRejected;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ProjectSentBack;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.ReviewOpened;
import org.jixiao.domain.project.ProjectEvent.ReviewPassed;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.ProjectRejection.WrongState;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Actions on many projects: what previews of large jobs count by must be what the rules say. */
class BulkActionTest {

    private static final UnitCode CITY = new UnitCode("440100");
    private static final UnitCode DISTRICT = new UnitCode("440114");
    private static final UnitCode UNIT = new UnitCode("440114002");
    private static final RoundId ROUND =
            new RoundId(new FiscalYear(2025), BudgetRound.FIRST_SUBMISSION);
    private static final Instant NOW = Instant.parse("2025-02-01T00:00:00Z");
    private static final ActorId FILER = new ActorId("filer");
    private static final ActorId MANAGER = new ActorId("manager");
    private static final ActorId REVIEWER = new ActorId("reviewer");
    private static final ActorId APPROVER = new ActorId("approver");

    private static final ProjectFacts FACTS =
            (actor, at, unit, round) ->
                    new ProjectContext(
                            actor,
                            at,
                            new Lineage(List.of(UNIT, DISTRICT, CITY)),
                            new FilingWindow(NOW.minusSeconds(60), NOW.plusSeconds(60)),
                            true,
                            sheet -> List.of());

    private static final ProjectActions ACTIONS =
            new ProjectActions(FACTS, Clock.fixed(NOW, ZoneOffset.UTC));

    /** Each phase by every way that leads to it and matters to some action. */
    private static Map<Phase, List<Filed>> states() {
        ProjectEvent toDistrict = new ProjectSubmitted(1, List.of(), Desk.DISTRICT, FILER);
        ProjectEvent forwarded = new ProjectForwarded("", MANAGER);
        ProjectEvent opened = new ReviewOpened(REVIEWER);
        ProjectEvent passed = new ReviewPassed(Grades.all(Grade.GOOD), "", List.of(), REVIEWER);
        ProjectEvent approved =
                new ProjectApproved(new Approval("1号", LocalDate.of(2025, 1, 2)), APPROVER);
        Map<Phase, List<Filed>> states = new EnumMap<>(Phase.class);
        keep(states);
        keep(states, toDistrict);
        keep(states, new DraftDiscarded(FILER));
        keep(states, toDistrict, new ProjectSentBack("", List.of(), Unlock.ALL, MANAGER));
        keep(states, toDistrict, forwarded);
        keep(states, toDistrict, forwarded, opened);
        keep(
                states,
                toDistrict,
                forwarded,
                opened,
                new ProjectReturned(null, "", List.of(), Unlock.ALL, REVIEWER));
        keep(
                states,
                toDistrict,
                forwarded,
                opened,
                new ProjectRejected(Grades.all(Grade.POOR), "无关", List.of(), REVIEWER));
        keep(states, toDistrict, forwarded, opened, passed);
        keep(states, toDistrict, forwarded, opened, passed, approved);
        keep(
                states,
                toDistrict,
                forwarded,
                opened,
                passed,
                approved,
                new ProjectDisclosed(APPROVER));
        return states;
    }

    private static void keep(Map<Phase, List<Filed>> states, ProjectEvent... later) {
        Sheet sheet = new Sheet("培训补贴", Funding.NONE, "目标", List.of());
        List<ProjectEvent> life = new ArrayList<>();
        ProjectCode code = ProjectCode.of(UNIT, new FiscalYear(2025), 1);
        ProjectId id = new ProjectId(new UUID(1, 2));
        life.add(new ProjectDrafted(id, code, UNIT, ROUND, sheet, FILER));
        life.addAll(List.of(later));
        Filed state = (Filed) ProjectEvolution.replay(life);
        states.computeIfAbsent(state.phase(), phase -> new ArrayList<>()).add(state);
    }

    private static Actor asked(BulkAction action) {
        return switch (action) {
            case SUBMIT, WITHDRAW, DISCARD -> actor(FILER, UNIT, Role.UNIT_FILER);
            case FORWARD, SEND_BACK, TAKE_BACK_SEND_BACK, TAKE_BACK_FORWARDING ->
                    actor(MANAGER, DISTRICT, Role.DISTRICT_MANAGER);
            case OPEN_REVIEW, PASS, RETURN, REJECT, TAKE_BACK_REVIEW ->
                    actor(REVIEWER, CITY, Role.CITY_REVIEWER);
            case APPROVE, TAKE_BACK_APPROVAL, DISCLOSE -> actor(APPROVER, CITY, Role.CITY_APPROVER);
        };
    }

    private static Actor actor(ActorId id, UnitCode unit, Role role) {
        return new Actor(id, id.value(), unit, unit.value(), Set.of(role));
    }

    @ParameterizedTest
    @EnumSource(BulkAction.class)
    void thePhasesOfAnActionAreThoseInWhichTheRulesMayAllowIt(BulkAction action) {
        Map<Phase, List<Filed>> states = states();
        assertThat(states.keySet()).containsExactlyInAnyOrder(Phase.values());
        states.forEach(
                (phase, ways) ->
                        assertThat(ways.stream().anyMatch(state -> allows(action, state)))
                                .as("%s while %s", action, phase)
                                .isEqualTo(action.phases().contains(phase)));
    }

    private static boolean allows(BulkAction action, Filed state) {
        Prospect prospect =
                ACTIONS.prospect(ProjectAction.valueOf(action.name()), state, asked(action));
        return !(prospect.refusal() instanceof WrongState);
    }

    @Test
    void takingUpWhatOneHoldsAlreadyWouldChangeNothing() {
        Filed held = states().get(Phase.UNDER_REVIEW).getFirst();
        Actor reviewer = asked(BulkAction.OPEN_REVIEW);
        assertThat(ACTIONS.prospect(ProjectAction.OPEN_REVIEW, held, reviewer))
                .isEqualTo(new Prospect(false, null));
        assertThat(ACTIONS.prospect(ProjectAction.PASS, held, reviewer))
                .isEqualTo(new Prospect(true, null));
    }
}
