package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jixiao.domain.project.Project.*;
import org.jixiao.domain.project.ProjectEvent.*;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.Refused;
import org.junit.jupiter.api.Test;

/** Random people ask random things of a project; what must hold after every step, whoever asks. */
class ProjectWalkTest {

    private static final int WALKS = 2500;
    private static final int STEPS = 40;

    private static final Set<String> NEVER_REACHED_BY_WALKING = Set.of("check-failed");

    private final Map<String, Integer> seen = new TreeMap<>();

    @Test
    void whateverIsAskedTheProjectStaysWhole() {
        for (int seed = 0; seed < WALKS; seed++) {
            new Walk(seed).go();
        }
        assertThat(seen.keySet())
                .as("the walks get everywhere")
                .containsAll(Vocabulary.namesOf(ProjectEvent.class))
                .containsAll(Vocabulary.namesOf(Project.class))
                .containsAll(everyRefusal());
    }

    private static Set<String> everyRefusal() {
        Set<String> codes = new TreeSet<>(RejectionsTest.codesOfProjects());
        codes.removeAll(NEVER_REACHED_BY_WALKING);
        return codes;
    }

    private void saw(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    /** One walk, keeping its own books on who did what. */
    private final class Walk {

        private final long seed;
        private final RandomProjects random;
        private final List<ProjectEvent> history = new ArrayList<>();
        private final Set<ActorId> writers = new HashSet<>();
        private final Set<ActorId> checkers = new HashSet<>();
        private final Set<IndicatorId> indicatorsEver = new HashSet<>();
        private final Set<RemarkId> remarksEver = new HashSet<>();
        private Project live = new Unfiled();

        Walk(long seed) {
            this.seed = seed;
            this.random = new RandomProjects(seed);
        }

        void go() {
            for (int step = 0; step < STEPS; step++) {
                step(random.command(live));
            }
        }

        private void step(ProjectCommand command) {
            ProjectScenario asked = ProjectScenario.nothing().as(random.anyActor());
            if (random.oneIn(20)) {
                asked.inWindow(null);
            }
            if (random.oneIn(3)) {
                asked.withDistrictCheck();
            }
            List<ProjectEvent> events;
            try {
                events = ProjectDecider.decide(live, command, asked.context());
            } catch (Refused refused) {
                saw(refused.rejection().code());
                events = List.of();
            }
            Project before = live;
            events.forEach(this::happens);
            saw(live.getClass().getSimpleName());
            assertThat(ProjectEvolution.replay(history)).as(where(command)).isEqualTo(live);
            if (events.isEmpty()) {
                assertThat(live).isSameAs(before);
            }
        }

        private Supplier<String> where(Object what) {
            return () -> "walk " + seed + ", " + what;
        }

        private void happens(ProjectEvent event) {
            saw(event.getClass().getSimpleName());
            makerIsNotChecker(event);
            Project after = ProjectEvolution.evolve(live, event);
            if (live instanceof Filed was) {
                revisionsNeverGoBack(was, (Filed) after, event);
                sheetsChangeOnlyWhereTheyMay(was, (Filed) after, event);
                remarksStay(was, (Filed) after, event);
                whatIsInForceStaysUntilReplaced(was, (Filed) after, event);
            }
            numbersAreGivenOnce(((Filed) after).file(), event);
            history.add(event);
            live = after;
        }

        private void makerIsNotChecker(ProjectEvent event) {
            switch (event) {
                case ReviewOpened e -> assertThat(writers).as(where(e)).doesNotContain(e.by());
                case ReviewPassed e -> checked(e);
                case ProjectReturned e -> checked(e);
                case ProjectRejected e -> checked(e);
                case RemarkFollowedUp e -> checkers.add(e.by());
                case RemarkResolved e -> checkers.add(e.by());
                case RemarkReopened e -> checkers.add(e.by());
                case ProjectForwarded e -> checked(e);
                case ProjectSentBack e -> checked(e);
                case SendBackTakenBack e -> {}
                case ForwardingTakenBack e -> {}
                case AdjustmentOpened e -> {}
                case AdjustmentAbandoned e -> {}
                case ProjectApproved e -> assertThat(union()).as(where(e)).doesNotContain(e.by());
                case ProjectDrafted e -> writers.add(e.by());
                case ProjectImported e -> writers.add(e.by());
                case SheetRevisedFromDocument e -> writers.add(e.by());
                case SheetEvent e -> writers.add(e.by());
                case ProjectSubmitted e -> writers.add(e.by());
                case RemarkAnswered e -> writers.add(e.by());
                case DraftDiscarded e -> {}
                case SubmissionWithdrawn e -> {}
                case ReviewDecisionTakenBack e -> {}
                case ApprovalTakenBack e -> {}
                case ProjectDisclosed e -> {}
            }
        }

        private void checked(ProjectEvent event) {
            assertThat(writers).as(where(event)).doesNotContain(event.by());
            checkers.add(event.by());
        }

        private Set<ActorId> union() {
            Set<ActorId> all = new HashSet<>(writers);
            all.addAll(checkers);
            return all;
        }

        private void revisionsNeverGoBack(Filed was, Filed is, ProjectEvent event) {
            int step = event instanceof ProjectSubmitted ? 1 : 0;
            assertThat(is.file().revision())
                    .as(where(event))
                    .isEqualTo(was.file().revision() + step);
        }

        private void sheetsChangeOnlyWhereTheyMay(Filed was, Filed is, ProjectEvent event) {
            if (!is.file().sheet().equals(was.file().sheet())) {
                assertThat(
                                was instanceof Editable
                                        || event instanceof SheetCorrected
                                        || event instanceof AdjustmentAbandoned)
                        .as(where(event))
                        .isTrue();
            }
        }

        private void remarksStay(Filed was, Filed is, ProjectEvent event) {
            List<RemarkId> before = was.file().remarks().stream().map(Remark::id).toList();
            List<RemarkId> after = is.file().remarks().stream().map(Remark::id).toList();
            boolean takenBack =
                    event instanceof ReviewDecisionTakenBack || event instanceof SendBackTakenBack;
            List<RemarkId> longer = takenBack ? before : after;
            List<RemarkId> kept = takenBack ? after : before;
            assertThat(kept.size()).as(where(event)).isLessThanOrEqualTo(longer.size());
            assertThat(longer.subList(0, kept.size())).as(where(event)).isEqualTo(kept);
            for (RemarkId id : after.subList(Math.min(before.size(), after.size()), after.size())) {
                assertThat(remarksEver.add(id)).as(where(event)).isTrue();
            }
        }

        private void whatIsInForceStaysUntilReplaced(Filed was, Filed is, ProjectEvent event) {
            switch (event) {
                case AdjustmentOpened e -> {
                    InForce valid = is.file().inForce().orElseThrow();
                    assertThat(valid.sheet()).as(where(e)).isEqualTo(was.file().sheet());
                    assertThat(valid.phase()).as(where(e)).isEqualTo(was.phase());
                }
                case AdjustmentAbandoned e -> {
                    InForce valid = was.file().inForce().orElseThrow();
                    assertThat(is.phase()).as(where(e)).isEqualTo(valid.phase());
                    assertThat(is.file().sheet()).as(where(e)).isEqualTo(valid.sheet());
                }
                case ProjectApproved e -> assertThat(is.file().inForce()).as(where(e)).isEmpty();
                case ApprovalTakenBack e -> {}
                default ->
                        assertThat(is.file().inForce())
                                .as(where(event))
                                .isEqualTo(was.file().inForce());
            }
        }

        private void numbersAreGivenOnce(ProjectFile file, ProjectEvent event) {
            if (event instanceof AdjustmentAbandoned) {
                return;
            }
            List<IndicatorId> rows = file.sheet().indicators().stream().map(Indicator::id).toList();
            Set<IndicatorId> known =
                    live instanceof Filed was
                            ? new HashSet<>(
                                    was.file().sheet().indicators().stream()
                                            .map(Indicator::id)
                                            .toList())
                            : Set.of();
            assertThat(rows).as(where(event)).doesNotHaveDuplicates();
            for (IndicatorId id : rows) {
                boolean back = live instanceof Returned was && was.removedRows().contains(id);
                assertThat(known.contains(id) || back || indicatorsEver.add(id))
                        .as(where(event))
                        .isTrue();
            }
        }
    }
}
