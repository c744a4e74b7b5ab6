package org.jixiao.web.project;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.shared.ProjectId;
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

/** 送审 and 撤回. */
@RestController
@RequestMapping(ApiPaths.BASE + "/projects/{id}/submission")
@Tag(name = "projects")
class SubmissionApi {

    private final ProjectDoor door;

    SubmissionApi(ProjectDoor door) {
        this.door = door;
    }

    @PostMapping
    @PreAuthorize("hasRole('unit-filer')")
    @Operation(summary = "送审；每条警告须说明理由")
    ResponseEntity<CommandAnswer> submit(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable SubmissionBody body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        SubmissionBody given = body == null ? SubmissionBody.EMPTY : body;
        return door.send(new SubmitProject(project, given.read()), request, ifMatch);
    }

    @DeleteMapping
    @PreAuthorize("hasRole('unit-filer')")
    @Operation(summary = "撤回送审，须说明理由（查询参数 reason 或内容 {reason}）")
    ResponseEntity<CommandAnswer> withdraw(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            @RequestBody(required = false) Reasons.@Nullable Body body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        return door.send(
                new WithdrawSubmission(project, Reasons.of(reason, body)), request, ifMatch);
    }
}
