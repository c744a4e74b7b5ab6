package org.jixiao.web.approval;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.DiscloseProject;
import org.jixiao.domain.project.ProjectCommand.TakeBackApproval;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.project.ProjectDoor;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.CommandAnswer;
import org.jixiao.web.shared.IfMatch;
import org.jixiao.web.shared.Instants;
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

/** 批复 and 公开 of one project. */
@RestController
@RequestMapping(ApiPaths.BASE + "/projects/{id}")
@Tag(name = "approval", description = "批复与公开")
class ApprovalApi {

    private final ProjectDoor door;

    ApprovalApi(ProjectDoor door) {
        this.door = door;
    }

    /** The document of the approval. */
    record ApprovalBody(@Nullable String documentNumber, @Nullable String date) {

        Approval read() {
            BodyReader reader = new BodyReader();
            Approval approval =
                    new Approval(
                            reader.text("/documentNumber", documentNumber, BodyReader.SHORT_TEXT),
                            reader.value("/date", date, Instants::date, LocalDate.EPOCH));
            reader.done();
            return approval;
        }
    }

    @PostMapping("/approval")
    @PreAuthorize("hasRole('city-approver')")
    @Operation(summary = "批复")
    ResponseEntity<CommandAnswer> approve(
            @PathVariable String id,
            @RequestBody ApprovalBody body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        return door.send(new ApproveProject(project, body.read()), request, ifMatch);
    }

    @DeleteMapping("/approval")
    @PreAuthorize("hasRole('city-approver')")
    @Operation(summary = "公开之前撤销批复，须说明理由（查询参数 reason 或内容 {reason}）")
    ResponseEntity<CommandAnswer> takeBack(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            @RequestBody(required = false) Reasons.@Nullable Body body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        return door.send(new TakeBackApproval(project, Reasons.of(reason, body)), request, ifMatch);
    }

    @PostMapping("/disclosure")
    @PreAuthorize("hasRole('city-approver')")
    @Operation(summary = "公开")
    ResponseEntity<CommandAnswer> disclose(
            @PathVariable String id,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        return door.send(new DiscloseProject(ProjectDoor.id(id)), request, ifMatch);
    }
}
