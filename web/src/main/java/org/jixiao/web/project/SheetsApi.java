package org.jixiao.web.project;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.project.ProjectCommand.CorrectSheet;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.CommandAnswer;
import org.jixiao.web.shared.FindingView;
import org.jixiao.web.shared.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sheet of one project: rewritten, corrected, checked. */
@RestController
@RequestMapping(ApiPaths.BASE + "/projects/{id}")
@Tag(name = "projects")
class SheetsApi {

    private final ProjectDoor door;
    private final SheetCheck check;

    SheetsApi(ProjectDoor door, SheetCheck check) {
        this.door = door;
        this.check = check;
    }

    /** What the checks found on the sheet as it is. */
    record Findings(long version, boolean blocked, List<FindingView> items) {}

    /**
     * A correction by the reviewer.
     *
     * @param consent how the unit agreed to it
     */
    record CorrectionBody(@Nullable SheetBody sheet, @Nullable String consent) {}

    @PutMapping("/sheet")
    @PreAuthorize("hasRole('unit-filer')")
    @Operation(summary = "整表改写；只记录真正改动之处")
    ResponseEntity<CommandAnswer> revise(
            @PathVariable String id,
            @RequestBody SheetBody body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        BodyReader reader = new BodyReader();
        ProposedSheet sheet = body.read(reader, "");
        reader.done();
        return door.send(new ReviseSheet(project, sheet), request, ifMatch);
    }

    @PostMapping("/correction")
    @PreAuthorize("hasRole('city-reviewer')")
    @Operation(summary = "评级为“良”时经单位同意代为修改")
    ResponseEntity<CommandAnswer> correct(
            @PathVariable String id,
            @RequestBody CorrectionBody body,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable String ifMatch,
            Request request) {
        ProjectId project = ProjectDoor.id(id);
        BodyReader reader = new BodyReader();
        ProposedSheet sheet =
                reader.present("/sheet", body.sheet(), new SheetBody(null, null, null, null))
                        .read(reader, "/sheet");
        String consent = reader.text("/consent", body.consent(), BodyReader.LONG_TEXT);
        reader.done();
        return door.send(new CorrectSheet(project, sheet, consent), request, ifMatch);
    }

    @PostMapping("/checks")
    @PreAuthorize(ProjectReaders.ANY)
    @Operation(summary = "检查现在的申报表，不送审")
    @ApiResponse(
            responseCode = "200",
            description = "OK",
            useReturnTypeSchema = true,
            headers = @Header(name = "ETag", description = "版本"))
    ResponseEntity<Findings> check(@PathVariable String id, Request request) {
        var snapshot = door.present(request, ProjectDoor.id(id));
        var findings = check.findings(CheckedSheet.of(snapshot.state().file()));
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(snapshot.version()))
                .body(
                        new Findings(
                                snapshot.version(),
                                findings.stream().anyMatch(finding -> finding.blocks()),
                                findings.stream().map(FindingView::of).toList()));
    }
}
