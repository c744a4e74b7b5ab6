package org.jixiao.web.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jixiao.application.operations.ProjectionStatus;
import org.jixiao.application.operations.Projections;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The read models: how they stand, and writing one anew. */
@RestController
@RequestMapping(ApiPaths.BASE + "/operations/projections")
@Tag(name = "operations", description = "运维")
class ProjectionsApi {

    private final Projections projections;

    ProjectionsApi(Projections projections) {
        this.projections = projections;
    }

    /**
     * How one read model stands.
     *
     * @param title what operators call it, in the caller's language
     * @param behind events its rows do not show yet
     * @param rebuilding percent of a running rebuild; null when none runs
     */
    record Projection(
            String name,
            String title,
            long rows,
            long behind,
            @Nullable Integer rebuilding,
            @Nullable OffsetDateTime rebuiltAt) {

        static Projection of(ProjectionStatus status) {
            Instant rebuiltAt = status.rebuiltAt();
            return new Projection(
                    status.name(),
                    Messages.of("projection." + status.name()),
                    status.rows(),
                    status.behind(),
                    status.rebuilding(),
                    rebuiltAt == null ? null : Instants.show(rebuiltAt));
        }
    }

    /** All read models. */
    record ProjectionList(List<Projection> items) {}

    @GetMapping
    @PreAuthorize("hasRole('system-admin')")
    @Operation(summary = "各投影的进度与重建情况")
    ProjectionList list() {
        return new ProjectionList(projections.status().stream().map(Projection::of).toList());
    }

    @PostMapping("/{name}/rebuild")
    @PreAuthorize("hasRole('system-admin')")
    @Operation(summary = "在线重建一个投影；进度见列表")
    @ApiResponse(responseCode = "202", description = "已开始", useReturnTypeSchema = true)
    ResponseEntity<ProjectionList> rebuild(@PathVariable String name) {
        if (!projections.rebuild(name)) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.NOT_FOUND, "no-such-projection", "没有名为 " + name + " 的投影。"));
        }
        return ResponseEntity.accepted().body(list());
    }
}
