package org.jixiao.web.project;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.audit.ProjectSnapshot;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.application.project.ProjectActions;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.IfMatch;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.ListView;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Projects within the caller's scope. */
@RestController
@RequestMapping(ApiPaths.BASE + "/projects")
@Tag(name = "projects", description = "项目")
class ProjectsApi {

    private final ProjectQueries projects;
    private final ProjectHistory history;
    private final ProjectActions actions;
    private final NewProjects filing;

    ProjectsApi(
            ProjectQueries projects,
            ProjectHistory history,
            ProjectActions actions,
            NewProjects filing) {
        this.projects = projects;
        this.history = history;
        this.actions = actions;
        this.filing = filing;
    }

    @GetMapping
    @PreAuthorize(ProjectReaders.ANY)
    @Operation(summary = "管辖范围内的项目，可筛选、排序、分页")
    ListView<ProjectRowView> list(
            @ParameterObject FilterParameters filter,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String sort,
            Request request) {
        return ListView.of(
                projects.list(
                        request.actor(),
                        filter.read(),
                        ListParameters.page(page, size, sort, ProjectQueries.SORTABLE)),
                ProjectRowView::of);
    }

    @PostMapping
    @PreAuthorize("hasRole('unit-filer')")
    @Operation(summary = "新建项目（草稿）")
    @ApiResponse(
            responseCode = "201",
            description = "已建立",
            useReturnTypeSchema = true,
            headers = {
                @Header(name = "Location", description = "新的地址"),
                @Header(name = "ETag", description = "版本")
            })
    ResponseEntity<NewProjects.Filed> file(@RequestBody NewProjects.Body body, Request request) {
        NewProjects.Outcome outcome = filing.file(body, request);
        return outcome.answer(URI.create(ApiPaths.BASE + "/projects/" + outcome.filed().id()));
    }

    @GetMapping("/{id}")
    @PreAuthorize(ProjectReaders.ANY)
    @Operation(summary = "一个项目的现状，或 version、at 时的样子")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            useReturnTypeSchema = true,
            headers = @Header(name = "ETag", description = "版本"))
    ResponseEntity<ProjectView> read(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String at,
            Request request) {
        ProjectSnapshot snapshot = snapshot(ProjectDoor.id(id), version, at, request);
        Set<ProjectAction> open =
                snapshot.isPresent() ? actions.open(snapshot.state(), request.actor()) : Set.of();
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(snapshot.version()))
                .body(ProjectView.of(snapshot, open));
    }

    private ProjectSnapshot snapshot(
            ProjectId id, @Nullable String version, @Nullable String at, Request request) {
        if (version != null && at != null) {
            throw ListParameters.wrong("at", "version 和 at 只能写一个。");
        }
        Optional<ProjectSnapshot> found;
        if (version != null) {
            int number = ListParameters.number("version", version, 1, 1, Integer.MAX_VALUE);
            found = history.atVersion(request.actor(), id, number);
            if (found.isPresent() && found.get().version() < number) {
                throw noSuchVersion(number, found.get().version());
            }
        } else if (at != null) {
            Instant instant =
                    ListParameters.required(
                            "at", at, Instants::parse, "应为带时区的时间，例如 2025-03-01T08:30:00+08:00。");
            found = history.at(request.actor(), id, instant);
        } else {
            found = history.present(request.actor(), id);
        }
        return ProjectDoor.seen(found, id);
    }

    private static ProblemException noSuchVersion(int asked, long last) {
        return new ProblemException(
                Problem.of(
                        HttpStatus.NOT_FOUND,
                        "no-such-version",
                        "没有第 " + asked + " 版，项目现在是第 " + last + " 版。"));
    }
}
