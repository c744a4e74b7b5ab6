package org.jixiao.domain.project;

import static org.jixiao.domain.project.People.CITY;
import static org.jixiao.domain.project.People.DISTRICT;
import static org.jixiao.domain.project.People.OTHER_DISTRICT;
import static org.jixiao.domain.project.People.UNIT;
import static org.jixiao.domain.project.Sheets.ID;
import static org.jixiao.domain.project.Sheets.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectCommand.*;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;

/** Random people and random commands: mostly sensible ones, so that a walk gets somewhere. */
final class RandomProjects {

    private static final List<String> PLACES =
            List.of(
                    "sheet",
                    "name",
                    "targetStatement",
                    "fiscalAppropriation",
                    "indicators",
                    "indicators/1",
                    "indicators/2/name",
                    "indicators/3/annualValue",
                    "indicators/4/order",
                    "indicators/5");

    private final Random random;
    private final List<Actor> people = new ArrayList<>();

    RandomProjects(long seed) {
        random = new Random(seed);
        List<Role> roles =
                List.of(
                        Role.UNIT_FILER,
                        Role.UNIT_FILER,
                        Role.CITY_REVIEWER,
                        Role.CITY_REVIEWER,
                        Role.CITY_APPROVER,
                        Role.DISTRICT_MANAGER);
        for (int number = 0; number < 9; number++) {
            List<Role> held = new ArrayList<>();
            for (int more = random.nextInt(3); more >= 0; more--) {
                held.add(any(roles));
            }
            UnitCode unit = any(List.of(UNIT, UNIT, UNIT, UNIT, CITY, DISTRICT, OTHER_DISTRICT));
            people.add(
                    People.person(
                            "p" + number, unit, held.stream().distinct().toArray(Role[]::new)));
        }
    }

    Actor anyActor() {
        return any(people);
    }

    /** True in one of {@code odds} cases. */
    boolean oneIn(int odds) {
        return random.nextInt(odds) == 0;
    }

    ProjectCommand command(Project state) {
        if (oneIn(6)) {
            return any(all(state));
        }
        return any(fitting(state));
    }

    private List<ProjectCommand> all(Project state) {
        List<ProjectCommand> all = new ArrayList<>(filing(state));
        all.addAll(review(state));
        all.addAll(
                List.of(
                        Story.DRAFT,
                        Story.IMPORT,
                        Story.DISCARD,
                        Story.TAKE_BACK,
                        new CorrectSheet(ID, sheet(state), text()),
                        approval(),
                        Story.TAKE_BACK_APPROVAL,
                        Story.DISCLOSE,
                        Story.ADJUST,
                        Story.ABANDON));
        all.addAll(district(state));
        return all;
    }

    private List<ProjectCommand> fitting(Project state) {
        return switch (state) {
            case Project.Unfiled s -> List.of(Story.DRAFT, Story.IMPORT);
            case Project.Draft s -> filing(state);
            case Project.AwaitingForwarding s -> with(district(state), Story.WITHDRAW);
            case Project.Returned s ->
                    with(with(filing(state), Story.TAKE_BACK), Story.TAKE_BACK_SEND_BACK);
            case Project.Submitted s ->
                    with(with(review(state), Story.WITHDRAW), Story.TAKE_BACK_FORWARDING);
            case Project.UnderReview s -> review(state);
            case Project.Reviewed s ->
                    List.of(
                            approval(),
                            Story.TAKE_BACK,
                            new CorrectSheet(ID, sheet(state), text()),
                            new ResolveRemark(ID, remark(state)));
            case Project.Rejected s -> List.of(Story.TAKE_BACK, Story.ABANDON);
            case Project.Approved s ->
                    List.of(Story.TAKE_BACK_APPROVAL, Story.DISCLOSE, Story.ADJUST);
            case Project.Disclosed s -> with(all(state), Story.ADJUST);
            case Project.Discarded s -> all(state);
        };
    }

    /** Now and then dated ahead. */
    private ProjectCommand approval() {
        return oneIn(4)
                ? new ApproveProject(ID, new Approval("9号", Story.APPROVAL.date().plusYears(1)))
                : Story.APPROVE;
    }

    private static List<ProjectCommand> with(List<ProjectCommand> some, ProjectCommand another) {
        List<ProjectCommand> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }

    private List<ProjectCommand> filing(Project state) {
        return List.of(
                new ReviseSheet(
                        ID, sheet(state), oneIn(3) ? new Origin("upload", Story.SOURCE) : null),
                new ReplyToRemark(ID, remark(state), text()),
                Story.SUBMIT,
                Story.SUBMIT,
                new WithdrawSubmission(ID, text()));
    }

    private List<ProjectCommand> review(Project state) {
        Grades grades = Grades.all(any(Arrays.asList(Grade.values())));
        Grades fitting = oneIn(2) ? Grades.all(Grade.FAIR) : null;
        Unlock unlock = any(Arrays.asList(Unlock.values()));
        return List.of(
                Story.OPEN,
                Story.OPEN,
                new PassReview(ID, grades, text(), remarks()),
                new PassReview(ID, Grades.all(Grade.GOOD), text(), remarks()),
                new ReturnProject(ID, fitting, text(), remarks(), unlock),
                new ReturnProject(ID, grades, text(), remarks(), unlock),
                new RejectProject(ID, grades, text(), remarks()),
                new ReplyToRemark(ID, remark(state), text()),
                new ResolveRemark(ID, remark(state)),
                new ReopenRemark(ID, remark(state), text()));
    }

    private List<ProjectCommand> district(Project state) {
        return List.of(
                Story.FORWARD,
                new ForwardProject(ID, text()),
                new SendBackInDistrict(ID, text(), remarks(), any(Arrays.asList(Unlock.values()))),
                new TakeBackForwarding(ID, text()),
                new ReplyToRemark(ID, remark(state), text()),
                new ResolveRemark(ID, remark(state)),
                new ReopenRemark(ID, remark(state), text()));
    }

    private List<NewRemark> remarks() {
        List<NewRemark> remarks = new ArrayList<>();
        for (int more = random.nextInt(3); more > 0; more--) {
            remarks.add(Story.newRemark(any(PLACES)));
        }
        return remarks;
    }

    private RemarkId remark(Project state) {
        int known = state instanceof Filed filed ? filed.file().remarks().size() : 0;
        return known == 0 || oneIn(8)
                ? new RemarkId(1 + random.nextInt(6))
                : ((Filed) state).file().remarks().get(random.nextInt(known)).id();
    }

    /** Something near the present sheet. */
    private ProposedSheet sheet(Project state) {
        Sheet present = state instanceof Filed filed ? filed.file().sheet() : Sheets.SHEET;
        List<ProposedIndicator> rows = new ArrayList<>();
        for (Indicator indicator : present.indicators()) {
            if (!oneIn(6)) {
                rows.add(changed(indicator));
            }
        }
        if (state instanceof Project.Returned returned && oneIn(2)) {
            returned.removedRows().stream()
                    .map(id -> row(id.value(), "12", "指标" + random.nextInt(4), "", "1"))
                    .forEach(rows::add);
        }
        if (oneIn(4)) {
            rows.add(row(oneIn(9) ? 99 : null, "12", "指标" + random.nextInt(4), "", "1"));
        }
        if (oneIn(4)) {
            Collections.shuffle(rows, random);
        }
        Funding funding =
                oneIn(4)
                        ? new Funding(Money.ofYuan("" + random.nextInt(9)), Money.ZERO, Money.ZERO)
                        : present.funding();
        return new ProposedSheet(
                oneIn(4) ? "项目" + random.nextInt(9) : present.name(),
                funding,
                oneIn(4) ? "目标" + random.nextInt(9) : present.targetStatement(),
                rows);
    }

    private ProposedIndicator changed(Indicator indicator) {
        return new ProposedIndicator(
                oneIn(4) ? null : indicator.id(),
                indicator.code(),
                oneIn(5) ? "指标" + random.nextInt(4) : indicator.name(),
                indicator.periodValue(),
                oneIn(5) ? new IndicatorValue("" + random.nextInt(9)) : indicator.annualValue());
    }

    private String text() {
        return oneIn(10) ? " " : oneIn(50) ? "长".repeat(2001) : "如此。";
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
