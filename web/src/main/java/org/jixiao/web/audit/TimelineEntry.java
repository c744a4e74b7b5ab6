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
import org.jixiao.domain.project.ProjectEvent.ProjectImported;
import org.jixiao.domain.project.ProjectEvent.ProjectRejected;
import org.jixiao.domain.project.ProjectEvent.ProjectReturned;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.project.ProjectEvent.RemarkAnswered;
import org.jixiao.domain.project.ProjectEvent.RemarkFollowedUp;
import org.jixiao.domain.project.ProjectEvent.RemarkResolved;
import org.jixiao.domain.project.ProjectEvent.ReviewPassed;
import org.jixiao.domain.project.ProjectEvent.SheetCorrected;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.review.Dimension;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Role;
import org.jixiao.web.project.EventWord;
import org.jixiao.web.project.Places;
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
                .map(code -> Role.ofCode(code).map(Role::label).orElse(code))
                .collect(Collectors.joining("、"));
    }

    private static List<String> details(ProjectEvent event, Sheet sheet) {
        return switch (event) {
            case ProjectImported e ->
                    List.of("来自 " + e.source().document() + " 第 " + e.source().row() + " 行");
            case ProjectSubmitted e -> submitted(e);
            case ReviewPassed e -> verdict(e.grades(), e.opinion(), e.remarks(), sheet);
            case ProjectReturned e -> returned(e, sheet);
            case ProjectRejected e -> verdict(e.grades(), e.opinion(), e.remarks(), sheet);
            case SheetCorrected e -> List.of("单位同意：" + e.consent());
            case RemarkAnswered e -> List.of("意见 " + e.remark() + "：" + e.text());
            case RemarkFollowedUp e -> List.of("意见 " + e.remark() + "：" + e.text());
            case RemarkResolved e -> List.of("意见 " + e.remark());
            case ProjectApproved e ->
                    List.of("文号 " + e.approval().documentNumber() + "，" + e.approval().date());
            default -> List.of();
        };
    }

    private static List<String> submitted(ProjectSubmitted event) {
        return Stream.concat(
                        Stream.of("第 " + event.revision() + " 次送审"),
                        event.acknowledgements().stream().map(TimelineEntry::acknowledged))
                .toList();
    }

    private static String acknowledged(Acknowledgement word) {
        return "对检查 " + word.check() + " 的说明：" + word.reason();
    }

    private static List<String> returned(ProjectReturned event, Sheet sheet) {
        String opened = event.unlock() == Unlock.ALL ? "可以修改全部内容" : "只能修改有意见的部分";
        return Stream.concat(
                        Stream.of(opened),
                        verdict(event.grades(), event.opinion(), event.remarks(), sheet).stream())
                .toList();
    }

    private static List<String> verdict(
            @Nullable Grades grades, String opinion, List<Remark> remarks, Sheet sheet) {
        List<String> said = new ArrayList<>();
        if (grades != null) {
            said.add(graded(grades));
        }
        if (!opinion.isBlank()) {
            said.add("审核意见：" + opinion);
        }
        remarks.forEach(remark -> said.add(remarked(remark, sheet)));
        return said;
    }

    private static String graded(Grades grades) {
        return Arrays.stream(Dimension.values())
                        .map(of -> of.label() + " " + grades.of(of).label())
                        .collect(Collectors.joining("、", "评级：", ""))
                + "，总体 "
                + grades.overall().label();
    }

    private static String remarked(Remark remark, Sheet sheet) {
        return "意见 %s · %s【%s】：%s"
                .formatted(
                        remark.id(),
                        Places.label(remark.anchor(), sheet),
                        remark.reason().label(),
                        remark.text());
    }
}
