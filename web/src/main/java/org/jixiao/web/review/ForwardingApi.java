package org.jixiao.web.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectCommand.ForwardProject;
import org.jixiao.domain.project.ProjectCommand.TakeBackForwarding;
import org.jixiao.domain.project.ProjectCommand.TakeBackSendBack;
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

/** 区局审核: forwarding to the city, and sending back inside the district. */
@RestController
@RequestMapping(ApiPaths.BASE + "/projects/{id}")
@Tag(name = "review")
class ForwardingApi {

    private final ProjectDoor door;

    ForwardingApi(ProjectDoor door) {
        this.door = door;
    }

    /** What the district says; may be left out. */
    record ForwardingBody(@Nullable String opinion) {}

    /**
     * What the district sends back.
     *
     * @param remarks at least one, unless one was reopened
     * @param unlock ALL or PINNED, what the unit may change; ALL when left out
     */
    record SendBackBody(
            @Nullable String opinion,
            @Nullable List<ReviewBody.@Nullable RemarkBody> remarks,
            @Nullable String unlock) {}

    @PostMapping("/forwarding")
    @PreAuthorize("hasRole('district-manager')")
    @Operation(summary = "区局上报市局")
    ResponseEntity<CommandAnswer> forward(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable ForwardingBody body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        BodyReader reader = new BodyReader();
        String said =
                reader.optionalText(
                        "/opinion", body == null ? null : body.opinion(), BodyReader.LONG_TEXT);
        reader.done();
        return door.send(new ForwardProject(project, said), request, ifMatch);
    }

    @DeleteMapping("/forwarding")
    @PreAuthorize("hasRole('district-manager')")
    @Operation(summary = "市局开始审核之前撤销上报，须说明理由（查询参数 reason 或内容 {reason}）")
    ResponseEntity<CommandAnswer> takeBack(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            @RequestBody(required = false) Reasons.@Nullable Body body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        return door.send(
                new TakeBackForwarding(project, Reasons.of(reason, body)), request, ifMatch);
    }

    @PostMapping("/send-back")
    @PreAuthorize("hasRole('district-manager')")
    @Operation(summary = "区局退回单位")
    ResponseEntity<CommandAnswer> sendBack(
            @PathVariable String id,
            @RequestBody SendBackBody body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ReviewBody said =
                new ReviewBody("RETURN", null, body.opinion(), body.remarks(), body.unlock());
        return door.send(said.readForTheDistrict(ProjectDoor.id(id)), request, ifMatch);
    }

    @DeleteMapping("/send-back")
    @PreAuthorize("hasRole('district-manager')")
    @Operation(summary = "单位修改、答复之前撤销区局退回，须说明理由（查询参数 reason 或内容 {reason}）")
    ResponseEntity<CommandAnswer> takeBackSendBack(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String reason,
            @RequestBody(required = false) Reasons.@Nullable Body body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        return door.send(new TakeBackSendBack(project, Reasons.of(reason, body)), request, ifMatch);
    }
}
