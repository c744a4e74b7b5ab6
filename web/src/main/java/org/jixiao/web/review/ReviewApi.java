package org.jixiao.web.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.TakeBackReviewDecision;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.project.ProjectDoor;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.CommandAnswer;
import org.jixiao.web.shared.IfMatch;
import org.jixiao.web.shared.Reasons;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 审核 of one project. */
@RestController
@RequestMapping(ApiPaths.BASE + "/projects/{id}")
@Tag(name = "review", description = "审核")
class ReviewApi {

    private final ProjectDoor door;

    ReviewApi(ProjectDoor door) {
        this.door = door;
    }

    @PostMapping("/review-opening")
    @PreAuthorize("hasRole('city-reviewer')")
    @Operation(summary = "开始审核，或从同事处接手")
    ResponseEntity<CommandAnswer> open(
            @PathVariable String id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        return door.send(new OpenReview(ProjectDoor.id(id)), request, ifMatch);
    }

    @PostMapping("/review")
    @PreAuthorize("hasRole('city-reviewer')")
    @Operation(summary = "审核通过、退回或不予通过")
    ResponseEntity<CommandAnswer> decide(
            @PathVariable String id,
            @RequestBody ReviewBody body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        return door.send(body.read(ProjectDoor.id(id)), request, ifMatch);
    }

    @DeleteMapping("/review")
    @PreAuthorize("hasRole('city-reviewer')")
    @Operation(summary = "取消本人的审核结论，须说明理由（查询参数 reason 或内容 {reason}）")
    ResponseEntity<CommandAnswer> takeBack(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            @RequestBody(required = false) Reasons.@Nullable Body body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        return door.send(
                new TakeBackReviewDecision(project, Reasons.of(reason, body)), request, ifMatch);
    }
}
