package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.checks.CheckRulesCommand;
import org.jixiao.domain.checks.CheckRulesCommand.ConfigureChecks;
import org.jixiao.domain.delegation.DelegationCommand;
import org.jixiao.domain.delegation.DelegationCommand.GrantDelegation;
import org.jixiao.domain.delegation.DelegationCommand.RevokeDelegation;
import org.jixiao.domain.organization.RoundCommand;
import org.jixiao.domain.organization.RoundCommand.ArrangeDistrictCheck;
import org.jixiao.domain.organization.RoundCommand.ExtendWindow;
import org.jixiao.domain.organization.RoundCommand.RescheduleRound;
import org.jixiao.domain.organization.RoundCommand.WithdrawExtension;
import org.jixiao.domain.organization.UnitTreeCommand;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.AbandonAdjustment;
import org.jixiao.domain.project.ProjectCommand.CorrectSheet;
import org.jixiao.domain.project.ProjectCommand.DiscardDraft;
import org.jixiao.domain.project.ProjectCommand.DraftProject;
import org.jixiao.domain.project.ProjectCommand.ImportProject;
import org.jixiao.domain.project.ProjectCommand.OpenAdjustment;
import org.jixiao.domain.project.ProjectCommand.TakeBackApproval;
import org.jixiao.domain.project.ProjectCommand.TakeBackForwarding;
import org.jixiao.domain.project.ProjectCommand.TakeBackReviewDecision;
import org.jixiao.domain.project.ProjectCommand.TakeBackSendBack;
import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.table.ExportCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every event of every command tells who, when, from where, why, in which round and by what. */
class EvidenceIT {

    private static final Set<Class<?>> WITH_REASON =
            Set.of(
                    DiscardDraft.class,
                    WithdrawSubmission.class,
                    TakeBackReviewDecision.class,
                    CorrectSheet.class,
                    TakeBackApproval.class,
                    TakeBackForwarding.class,
                    TakeBackSendBack.class,
                    OpenAdjustment.class,
                    AbandonAdjustment.class,
                    RescheduleRound.class,
                    ArrangeDistrictCheck.class,
                    ExtendWindow.class,
                    WithdrawExtension.class,
                    ConfigureChecks.class,
                    GrantDelegation.class,
                    RevokeDelegation.class);

    private static final Set<String> REASONED_EVENTS =
            Set.of(
                    "DraftDiscarded",
                    "SubmissionWithdrawn",
                    "ReviewDecisionTakenBack",
                    "SheetCorrected",
                    "ApprovalTakenBack",
                    "ForwardingTakenBack",
                    "SendBackTakenBack",
                    "AdjustmentOpened",
                    "AdjustmentAbandoned",
                    "RoundRescheduled",
                    "DistrictCheckArranged",
                    "WindowExtended",
                    "ExtensionWithdrawn",
                    "ChecksConfigured",
                    "DelegationGranted",
                    "DelegationRevoked");

    private static final Pattern OF_NO_ROUND =
            Pattern.compile("^(unit-tree|checks-|delegation-|export-)");

    private static TestSystem system;
    private static List<Object> accepted;
    private static List<RecordedEvent<?>> recorded;
    private static Instant began;

    @BeforeAll
    static void everyCommandOnce() {
        system = TestSystem.start();
        began = Instant.now().minusSeconds(1);
        Samples.organize(system);
        RandomHistories histories = new RandomHistories(system, 7);
        histories.organization(250);
        for (int i = 0; i < 120; i++) {
            histories.life(40);
        }
        accepted = histories.accepted();
        JdbcClient client = JdbcClient.create(system.owner().dataSource());
        List<String> ids =
                client.sql("SELECT DISTINCT aggregate_id FROM domain_event")
                        .query(String.class)
                        .list();
        recorded = system.bean(StoredEvents.class).ofAggregates(client, ids);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void everyCommandHasBeenAccepted() {
        Set<Class<?>> commands =
                Stream.of(
                                ProjectCommand.class,
                                UnitTreeCommand.class,
                                RoundCommand.class,
                                CheckRulesCommand.class,
                                DelegationCommand.class,
                                ExportCommand.class)
                        .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                        .filter(c -> c != DraftProject.class && c != ImportProject.class)
                        .collect(Collectors.toSet());
        assertThat(accepted.stream().map(Object::getClass).collect(Collectors.<Class<?>>toSet()))
                .containsExactlyInAnyOrderElementsOf(commands);
        assertThat(
                        Stream.of(
                                        ProjectCommand.class,
                                        RoundCommand.class,
                                        CheckRulesCommand.class,
                                        DelegationCommand.class)
                                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                                .filter(EvidenceIT::asksForAReason))
                .containsExactlyInAnyOrderElementsOf(WITH_REASON);
    }

    private static boolean asksForAReason(Class<?> command) {
        return Arrays.stream(command.getRecordComponents())
                .anyMatch(part -> part.getName().matches("reason|consent"));
    }

    @Test
    void everyEventTellsWhoWhenFromWhereAndByWhat() {
        assertThat(recorded).hasSizeGreaterThan(500);
        assertThat(recorded)
                .allSatisfy(
                        event -> {
                            EventMeta meta = event.meta();
                            assertThat(meta.actorId()).isNotBlank();
                            assertThat(meta.actorName()).isEqualTo("姓名" + meta.actorId());
                            assertThat(meta.actorUnit()).matches("[0-9]{6,15}");
                            assertThat(meta.actorUnitName()).isEqualTo("单位" + meta.actorUnit());
                            assertThat(meta.actorRoles()).matches("[a-z]+-[a-z]+");
                            assertThat(meta.clientAddress()).isEqualTo("127.0.0.1");
                            assertThat(meta.commandId()).matches("[0-9a-f-]{36}");
                            assertThat(meta.requestId()).startsWith("test-");
                            assertThat(event.at()).isBetween(began, Instant.now());
                        });
    }

    @Test
    void everyEventOfAProjectOrARoundTellsItsRound() {
        Map<Boolean, List<RecordedEvent<?>>> ofNone =
                recorded.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        event -> OF_NO_ROUND.matcher(event.aggregateId()).find()));
        assertThat(ofNone.get(true)).extracting(event -> event.meta().round()).containsOnlyNulls();
        assertThat(ofNone.get(false))
                .extracting(event -> event.meta().round())
                .doesNotContainNull()
                .allMatch(round -> round.startsWith("2025-"));
    }

    @Test
    void theReasonIsToldWhereOneIsAskedFor() {
        List<String> without = new ArrayList<>();
        for (RecordedEvent<?> event : recorded) {
            String name = event.event().getClass().getSimpleName();
            String reason = event.meta().reason();
            assertThat(reason == null).as(name).isEqualTo(!REASONED_EVENTS.contains(name));
            if (reason != null && reason.isBlank()) {
                without.add(name);
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void theEventsOfOneCommandShareItsIdAndOneRequestHasOneCommandHere() {
        Map<String, Set<String>> requests =
                recorded.stream()
                        .collect(
                                Collectors.groupingBy(
                                        event -> event.meta().commandId(),
                                        Collectors.mapping(
                                                event -> event.meta().requestId(),
                                                Collectors.toSet())));
        assertThat(requests.values()).allMatch(ids -> ids.size() == 1);
        assertThat(requests.size()).isLessThan(recorded.size());
    }

    @Test
    void whoDidItIsTheSameInTheEventAndBesideIt() {
        assertThat(recorded)
                .allSatisfy(
                        event ->
                                assertThat(event.event().toString())
                                        .contains("by=" + event.meta().actorId() + "]"));
    }
}
