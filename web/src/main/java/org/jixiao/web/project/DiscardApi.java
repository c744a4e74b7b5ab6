package org.jixiao.web.project;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectCommand.DiscardDraft;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 作废. */
@RestController
@RequestMapping(ApiPaths.BASE + "/projects/{id}")
@Tag(name = "projects")
class DiscardApi {

    private final ProjectDoor door;

    DiscardApi(ProjectDoor door) {
        this.door = door;
    }

    @DeleteMapping
    @PreAuthorize("hasRole('unit-filer')")
    @Operation(summary = "作废从未送审的草稿，可说明理由（查询参数 reason 或内容 {reason}）；历史仍可查")
    ResponseEntity<CommandAnswer> discard(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            @RequestBody(required = false) Reasons.@Nullable Body body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        String given = Reasons.of(reason, body);
        return door.send(
                new DiscardDraft(project, given.isBlank() ? null : given), request, ifMatch);
    }
}
