package org.jixiao.web.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvent.ProjectApproved;
import org.jixiao.domain.project.ProjectEvent.ProjectForwarded;
import org.jixiao.domain.project.ProjectEvent.ProjectImported;
import org.jixiao.domain.project.ProjectEvent.ProjectRejected;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ProjectSentBack;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.RemarkAnswered;
import org.jixiao.domain.project.ProjectEvent.RemarkFollowedUp;
import org.jixiao.domain.project.ProjectEvent.RemarkReopened;
import org.jixiao.domain.project.ProjectEvent.RemarkResolved;
import org.jixiao.domain.project.ProjectEvent.ReviewPassed;
import org.jixiao.domain.project.ProjectEvent.SheetCorrected;
import org.jixiao.domain.project.ProjectEvent.SheetRevisedFromDocument;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.review.Dimension;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Role;
import org.jixiao.web.project.EventWord;
import org.jixiao.web.project.Places;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One event in words.
 *
 * @param details what it said beside changing the sheet
 * @param reason why, where that was asked
 */
public record TimelineEntry(
        long version,
        Instant at,
        String word,
        String who,
        String unit,
        String roles,
        String client,
        @Nullable String reason,
        List<String> details,
        Phase phase,
        List<FieldChange> changes) {

    /** In the order they happened; places are called as they were at that time. */
    static List<TimelineEntry> of(List<HistoryEntry> entries) {
        List<TimelineEntry> timeline = new ArrayList<>();
        Project state = new Project.Unfiled();
        for (HistoryEntry entry : entries) {
            Project.Filed next =
                    (Project.Filed) ProjectEvolution.evolve(state, entry.recorded().event());
            timeline.add(of(entry, next.file().sheet()));
            state = next;
        }
        return timeline;
    }

    private static TimelineEntry of(HistoryEntry entry, Sheet sheet) {
        EventMeta meta = entry.recorded().meta();
        ProjectEvent event = entry.recorded().event();
        return new TimelineEntry(
                entry.recorded().version(),
                entry.recorded().at(),
                EventWord.of(event).label(),
                meta.who(),
                meta.actorUnitName(),
                roles(meta.actorRoles()),
                meta.clientAddress(),
                event instanceof SheetCorrected ? null : meta.reason(),
                details(event, sheet),
                entry.phase(),
                entry.changes());
    }

    private static String roles(String codes) {
        return Arrays.stream(codes.split(","))
                .map(code -> Role.ofCode(code).map(Messages::of).orElse(code))
                .collect(Collectors.joining(Messages.of("list.and")));
    }

    private static List<String> details(ProjectEvent event, Sheet sheet) {
        return switch (event) {
            case ProjectImported e -> ImportedFrom.of(e.source());
            case SheetRevisedFromDocument e -> ImportedFrom.of(e.origin().source());
            case ProjectSubmitted e -> submitted(e);
            case ReviewPassed e -> verdict(e.grades(), e.opinion(), e.remarks(), sheet);
            case ProjectReturned e ->
                    returned(e.unlock(), e.grades(), e.opinion(), e.remarks(), sheet);
            case ProjectRejected e -> verdict(e.grades(), e.opinion(), e.remarks(), sheet);
            case SheetCorrected e -> List.of(Messages.of("audit.consent", e.consent()));
            case RemarkAnswered e ->
                    List.of(Messages.of("audit.remark.text", e.remark(), e.text()));
            case RemarkFollowedUp e ->
                    List.of(Messages.of("audit.remark.text", e.remark(), e.text()));
            case RemarkReopened e ->
                    List.of(Messages.of("audit.remark.text", e.remark(), e.text()));
            case ProjectForwarded e -> verdict(null, e.opinion(), List.of(), sheet);
            case ProjectSentBack e -> returned(e.unlock(), null, e.opinion(), e.remarks(), sheet);
            case RemarkResolved e -> List.of(Messages.of("project.remark", e.remark()));
            case ProjectApproved e ->
                    List.of(
                            Messages.of(
                                    "audit.approved",
                                    e.approval().documentNumber(),
                                    e.approval().date()));
            default -> List.of();
        };
    }

    private static List<String> submitted(ProjectSubmitted event) {
        return Stream.concat(
                        Stream.of(Messages.of("project.revision", event.revision())),
                        event.acknowledgements().stream().map(TimelineEntry::acknowledged))
                .toList();
    }

    private static String acknowledged(Acknowledgement word) {
        String check = Messages.of("checks." + word.check());
        return Messages.of("audit.acknowledged", check, word.check(), word.reason());
    }

    private static List<String> returned(
            Unlock unlock,
            @Nullable Grades grades,
            String opinion,
            List<Remark> remarks,
            Sheet sheet) {
        String opened =
                Messages.of(unlock == Unlock.ALL ? "audit.unlock.all" : "audit.unlock.pinned");
        return Stream.concat(Stream.of(opened), verdict(grades, opinion, remarks, sheet).stream())
                .toList();
    }

    private static List<String> verdict(
            @Nullable Grades grades, String opinion, List<Remark> remarks, Sheet sheet) {
        List<String> said = new ArrayList<>();
        if (grades != null) {
            said.add(graded(grades));
        }
        if (!opinion.isBlank()) {
            said.add(Messages.of("audit.opinion", opinion));
        }
        remarks.forEach(remark -> said.add(remarked(remark, sheet)));
        return said;
    }

    private static String graded(Grades grades) {
        List<String> graded =
                Arrays.stream(Dimension.values())
                        .map(of -> Messages.of(of) + " " + Messages.of(grades.of(of)))
                        .toList();
        return Messages.of("audit.grades", Messages.list(graded), grades.overall());
    }

    private static String remarked(Remark remark, Sheet sheet) {
        return Messages.of(
                "audit.remark",
                remark.id(),
                Places.label(remark.anchor(), sheet),
                remark.reason(),
                remark.text());
    }
}
