package org.jixiao.web.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.web.project.ProjectDoor;
import org.jixiao.web.project.ProjectReaders;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.FieldChangeView;
import org.jixiao.web.shared.ListParameters;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to one project. */
@RestController
@RequestMapping(ApiPaths.BASE + "/projects/{id}")
@Tag(name = "history", description = "历史与比较")
class HistoryApi {

    private static final int USUAL_SIZE = 50;

    private final ProjectHistory history;
    private final ProjectDoor door;

    HistoryApi(ProjectHistory history, ProjectDoor door) {
        this.history = history;
        this.door = door;
    }

    /** The events after a version, and how many there are in all. */
    record History(List<HistoryView> items, long after, int size, long totalItems) {}

    /** What differs between two versions. */
    record Diff(long from, long to, List<FieldChangeView> changes) {}

    @GetMapping("/history")
    @PreAuthorize(ProjectReaders.ANY)
    @Operation(summary = "逐条事件：谁、何时、为何、改了什么")
    History history(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String size,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        int seen = ListParameters.number("after", after, 0, 0, Integer.MAX_VALUE);
        int most = ListParameters.number("size", size, USUAL_SIZE, 1, PageRequest.LARGEST);
        door.present(request, project);
        List<HistoryEntry> entries = history.history(request.actor(), project);
        boolean withAddress = request.actor().has(Role.AUDITOR);
        return new History(
                entries.stream()
                        .filter(entry -> entry.recorded().version() > seen)
                        .limit(most)
                        .map(entry -> HistoryView.of(entry, withAddress))
                        .toList(),
                seen,
                most,
                entries.size());
    }

    @GetMapping("/diff")
    @PreAuthorize(ProjectReaders.ANY)
    @Operation(summary = "两个版本逐格比较；to 默认为现在的版本")
    Diff diff(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        int latest = Math.toIntExact(door.present(request, project).version());
        if (from == null) {
            throw ListParameters.wrong("from", "缺少这个参数。应为 1 至 " + latest + " 的版本。");
        }
        int first = ListParameters.number("from", from, 1, 1, latest);
        int second = ListParameters.number("to", to, latest, 1, latest);
        return new Diff(
                first,
                second,
                FieldChangeView.of(
                        history.differences(request.actor(), project, first, second)
                                .orElse(List.of())));
    }
}
