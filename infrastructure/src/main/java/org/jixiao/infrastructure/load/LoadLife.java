package org.jixiao.infrastructure.load;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jixiao.application.shared.AggregateNames;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.Unfiled;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.DiscloseProject;
import org.jixiao.domain.project.ProjectCommand.DraftProject;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.RejectProject;
import org.jixiao.domain.project.ProjectCommand.ReplyToRemark;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.project.ProjectDecider;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.SheetField;
import org.jixiao.domain.shared.UnitCode;

/**
 * One project from its draft on, decided by the rules that decide for people; only the checks of
 * the sheet are left out, whose findings somebody would have to explain.
 */
final class LoadLife {

    private static final int LONGEST_PAUSE = 36 * 3600;
    private static final int STEPS = 12;

    private final SplittableRandom random;
    private final LoadTexts texts;
    private final UnitCode unit;
    private final LoadRound round;
    private final Lineage lineage;
    private final Actor filer;
    private final Actor reviewer;
    private final Actor approver;
    private final List<LoadEvent> events = new ArrayList<>();
    private Project state = new Unfiled();
    private Instant now;

    LoadLife(SplittableRandom random, UnitCode unit, LoadRound round, Instant begin) {
        this.random = random;
        this.texts = new LoadTexts(random);
        this.unit = unit;
        this.round = round;
        this.lineage = lineage(unit);
        this.filer = LoadPeople.filer(unit, random.nextInt(3));
        this.reviewer = LoadPeople.reviewer(random.nextInt(20));
        this.approver = LoadPeople.approver(random.nextInt(3));
        this.now = begin;
    }

    private static Lineage lineage(UnitCode unit) {
        UnitCode city = new UnitCode(LoadUnits.CITY);
        UnitCode parent = LoadUnits.parent(unit);
        return new Lineage(parent.equals(city) ? List.of(unit, city) : List.of(unit, parent, city));
    }

    /** How far it gets: of past years nearly all the way, of the latest anywhere. */
    List<LoadEvent> live(ProjectId id, ProjectCode code) {
        int last = round.latest() ? random.nextInt(STEPS + 1) : STEPS - random.nextInt(3);
        List<ProjectCommand> way = way(id, code);
        for (int step = 0; step < Math.min(way.size(), last + 2); step++) {
            send(way.get(step));
        }
        return events;
    }

    private List<ProjectCommand> way(ProjectId id, ProjectCode code) {
        String name = texts.name();
        ProposedSheet sheet = texts.sheet(name);
        List<ProjectCommand> way = new ArrayList<>();
        way.add(new DraftProject(id, code, unit, round.id(), texts.empty(name)));
        way.add(new ReviseSheet(id, sheet));
        way.add(new SubmitProject(id, List.of()));
        way.add(new OpenReview(id));
        if (random.nextInt(5) < 3) {
            way.addAll(returned(id, texts.mended(sheet)));
        }
        if (random.nextInt(40) == 0) {
            way.add(new RejectProject(id, Grades.all(Grade.POOR), "与单位职能不符，不予安排。", List.of()));
            return way;
        }
        Grade grade = random.nextBoolean() ? Grade.EXCELLENT : Grade.GOOD;
        way.add(new PassReview(id, Grades.all(grade), "目标清楚，同意。", List.of()));
        int year = round.id().fiscalYear().value();
        way.add(
                new ApproveProject(
                        id,
                        new Approval(
                                "绩批〔" + year + "〕" + (1 + random.nextInt(90)) + "号",
                                LocalDate.ofInstant(now, Today.CHINA))));
        way.add(new DiscloseProject(id));
        return way;
    }

    private static List<ProjectCommand> returned(ProjectId id, ProposedSheet mended) {
        NewRemark remark =
                new NewRemark(
                        Anchor.of(SheetField.TARGET_STATEMENT), ReasonCode.R2, "目标没有说明公开安排，请补充。");
        return List.of(
                new ReturnProject(id, null, "请按意见修改。", List.of(remark), Unlock.ALL),
                new ReplyToRemark(id, new RemarkId(1), "已补充公开安排。"),
                new ReviseSheet(id, mended),
                new SubmitProject(id, List.of()),
                new OpenReview(id));
    }

    private void send(ProjectCommand command) {
        Actor actor = actor(command);
        ProjectContext context =
                new ProjectContext(actor, now, lineage, round.window(), false, sheet -> List.of());
        String commandId = uuid();
        EventMeta meta = meta(actor, command, commandId);
        for (ProjectEvent event : ProjectDecider.decide(state, command, context)) {
            state = ProjectEvolution.evolve(state, event);
            events.add(
                    new LoadEvent(
                            AggregateNames.of(command.id()), events.size(), now, event, meta));
        }
        now = now.plusSeconds(60 + random.nextInt(LONGEST_PAUSE));
    }

    private String uuid() {
        return new java.util.UUID(random.nextLong(), random.nextLong()).toString();
    }

    private EventMeta meta(Actor actor, ProjectCommand command, String commandId) {
        return new EventMeta(
                actor.id().value(),
                actor.name(),
                actor.unit().value(),
                actor.unitName(),
                actor.roles().iterator().next().code(),
                "10.20." + random.nextInt(256) + "." + random.nextInt(256),
                command.reason(),
                round.id().toString(),
                commandId,
                commandId);
    }

    private Actor actor(ProjectCommand command) {
        return switch (command) {
            case OpenReview c -> reviewer;
            case ReturnProject c -> reviewer;
            case PassReview c -> reviewer;
            case RejectProject c -> reviewer;
            case ApproveProject c -> approver;
            case DiscloseProject c -> approver;
            default -> filer;
        };
    }
}
