package org.jixiao.web.approval;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectCommand.AbandonAdjustment;
import org.jixiao.domain.project.ProjectCommand.OpenAdjustment;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.project.ProjectDoor;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.BodyReader;
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

/** 调整 of what is approved or disclosed. */
@RestController
@RequestMapping(ApiPaths.BASE + "/projects/{id}/adjustments")
@Tag(name = "approval")
class AdjustmentApi {

    private final ProjectDoor door;

    AdjustmentApi(ProjectDoor door) {
        this.door = door;
    }

    @PostMapping
    @PreAuthorize("hasRole('city-approver')")
    @Operation(summary = "发起调整，须说明理由；新的批复之前原批复内容继续有效")
    ResponseEntity<CommandAnswer> open(
            @PathVariable String id,
            @RequestBody Reasons.Body body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        BodyReader reader = new BodyReader();
        String reason = reader.text("/reason", body.reason(), BodyReader.LONG_TEXT);
        reader.done();
        return door.send(new OpenAdjustment(project, reason), request, ifMatch);
    }

    @DeleteMapping
    @PreAuthorize("hasRole('city-approver')")
    @Operation(summary = "终止调整，恢复原批复内容，须说明理由（查询参数 reason 或内容 {reason}）")
    ResponseEntity<CommandAnswer> abandon(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            @RequestBody(required = false) Reasons.@Nullable Body body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        return door.send(
                new AbandonAdjustment(project, Reasons.of(reason, body)), request, ifMatch);
    }
}
