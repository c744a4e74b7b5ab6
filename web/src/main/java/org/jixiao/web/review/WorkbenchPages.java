package org.jixiao.web.review;

import java.util.List;
import java.util.Map;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.review.Inbox;
import org.jixiao.application.review.InboxItem;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.application.statistics.CourseQueries;
import org.jixiao.application.statistics.SummaryQueries;
import org.jixiao.application.statistics.UnitSummary;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.web.organization.Deadlines;
import org.jixiao.web.shared.Frame;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.statistics.PhaseShare;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 工作台: what waits for me, until when, and how far my units are. */
@PageController
class WorkbenchPages {

    private static final int OLDEST = 8;
    private static final int RECENT = 8;

    /** With more units than this, progress is told district by district on the summary page. */
    private static final int UNITS = 12;

    private final Inbox inbox;
    private final OrganizationQueries organization;
    private final SummaryQueries summaries;
    private final Deadlines deadlines;
    private final CourseQueries courses;

    WorkbenchPages(
            Inbox inbox,
            OrganizationQueries organization,
            SummaryQueries summaries,
            Deadlines deadlines,
            CourseQueries courses) {
        this.inbox = inbox;
        this.organization = organization;
        this.summaries = summaries;
        this.deadlines = deadlines;
        this.courses = courses;
    }

    /** A kind of to-do with the page that lists it. */
    record Todo(String label, long count, String link) {}

    /** How far one unit is. */
    record Progress(String unit, String link, long projects, List<PhaseShare> shares) {}

    /** Whoever has nothing to do with projects is led to where they begin, from a bookmark too. */
    @GetMapping("/workbench")
    @PreAuthorize("isAuthenticated()")
    public String show(Request request, Model model) {
        Actor actor = request.actor();
        if (!Frame.readsProjects(actor)) {
            return "redirect:" + Frame.home(actor);
        }
        Map<Phase, Long> counts = inbox.counts(actor);
        model.addAttribute(
                "todos",
                counts.entrySet().stream().map(e -> todo(e.getKey(), e.getValue())).toList());
        List<InboxItem> oldest = inbox.waitingFor(actor, new PageRequest(0, OLDEST, "")).items();
        model.addAttribute("oldest", oldest);
        model.addAttribute("rounds", deadlines.open(actor.unit()));
        List<Progress> progress = progress(actor);
        model.addAttribute("progress", progress.stream().limit(UNITS).toList());
        model.addAttribute("moreUnits", Math.max(0, progress.size() - UNITS));
        model.addAttribute("recent", courses.recent(actor, RECENT));
        return "review/workbench";
    }

    private static Todo todo(Phase phase, long count) {
        return switch (phase) {
            case SUBMITTED, UNDER_REVIEW ->
                    new Todo(
                            Messages.of(
                                    phase == Phase.SUBMITTED
                                            ? "review.todo.submitted"
                                            : "phase.UNDER_REVIEW"),
                            count,
                            "/review?status=" + phase.name());
            case AT_DISTRICT ->
                    new Todo(Messages.of("district.todo"), count, "/forwarding?status=AT_DISTRICT");
            case REVIEWED -> new Todo(Messages.of("review.todo.reviewed"), count, "/approval");
            case APPROVED ->
                    new Todo(
                            Messages.of("review.todo.approved"),
                            count,
                            "/approval?status=APPROVED");
            case RETURNED ->
                    new Todo(
                            Messages.of("review.todo.returned"),
                            count,
                            "/projects?status=RETURNED");
            default -> new Todo(Messages.of(phase), count, "/projects?status=" + phase.name());
        };
    }

    /** In the year of the latest round. */
    private List<Progress> progress(Actor actor) {
        return organization.rounds().stream()
                .findFirst()
                .map(round -> round.id().fiscalYear())
                .flatMap(
                        year ->
                                summaries
                                        .summary(actor, actor.unit(), year)
                                        .map(
                                                found ->
                                                        found.units().stream()
                                                                .map(unit -> progress(unit, year))
                                                                .toList()))
                .orElse(List.of());
    }

    private static Progress progress(UnitSummary unit, FiscalYear year) {
        return new Progress(
                unit.unitName(),
                "/projects?year=" + year + "&unit=" + unit.unit(),
                unit.projects(),
                PhaseShare.of(unit.byPhase()));
    }
}
