package org.jixiao.web.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectCommand.ReopenRemark;
import org.jixiao.domain.project.ProjectCommand.ReplyToRemark;
import org.jixiao.domain.project.ProjectCommand.ResolveRemark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.project.ProjectDoor;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.CommandAnswer;
import org.jixiao.web.shared.IfMatch;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The thread of one remark. */
@RestController
@RequestMapping(ApiPaths.BASE + "/projects/{id}/remarks/{remark}")
@Tag(name = "review")
class RemarksApi {

    private final ProjectDoor door;

    RemarksApi(ProjectDoor door) {
        this.door = door;
    }

    /** What is said. */
    record ReplyBody(@Nullable String text) {}

    @PostMapping("/replies")
    @PreAuthorize("hasAnyRole('unit-filer', 'district-manager', 'city-reviewer')")
    @Operation(summary = "答复意见（单位）或追问（审核员，项目在区局时为区局主管）")
    ResponseEntity<CommandAnswer> reply(
            @PathVariable String id,
            @PathVariable String remark,
            @RequestBody ReplyBody body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        BodyReader reader = new BodyReader();
        String text = reader.text("/text", body.text(), BodyReader.LONG_TEXT);
        reader.done();
        return door.send(new ReplyToRemark(project, number(remark), text), request, ifMatch);
    }

    @PostMapping("/resolution")
    @PreAuthorize("hasAnyRole('district-manager', 'city-reviewer')")
    @Operation(summary = "意见已解决")
    ResponseEntity<CommandAnswer> resolve(
            @PathVariable String id,
            @PathVariable String remark,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        return door.send(new ResolveRemark(ProjectDoor.id(id), number(remark)), request, ifMatch);
    }

    @PostMapping("/reopening")
    @PreAuthorize("hasAnyRole('district-manager', 'city-reviewer')")
    @Operation(summary = "重新提出已答复或已解决的意见，单位须再次答复")
    ResponseEntity<CommandAnswer> reopen(
            @PathVariable String id,
            @PathVariable String remark,
            @RequestBody ReplyBody body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        BodyReader reader = new BodyReader();
        String text = reader.text("/text", body.text(), BodyReader.LONG_TEXT);
        reader.done();
        return door.send(new ReopenRemark(project, number(remark), text), request, ifMatch);
    }

    private static RemarkId number(String text) {
        try {
            return new RemarkId(Integer.parseInt(text));
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(
                    Problem.of(HttpStatus.NOT_FOUND, "no-such-remark", "没有编号为 " + text + " 的意见。"));
        }
    }
}
