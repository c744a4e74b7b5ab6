package org.jixiao.web.table.imports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.FilingTemplates;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemException;
import org.jixiao.web.table.FilingRounds;
import org.jixiao.web.table.TableFile;
import org.jixiao.web.table.TableProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The empty form as a workbook. */
@RestController
@RequestMapping(ApiPaths.BASE + "/tables/template")
@Tag(name = "imports")
class TemplateApi {

    private final FilingTemplates templates;
    private final FilingRounds rounds;

    TemplateApi(FilingTemplates templates, FilingRounds rounds) {
        this.templates = templates;
        this.rounds = rounds;
    }

    @GetMapping
    @PreAuthorize(May.IMPORT)
    @Operation(summary = "填报模板（xlsx）：一项指标一行，指标分类和本人可填报的单位可从列表选择；填好后由 POST /imports 读入")
    @ApiResponse(
            responseCode = "200",
            description = "填报模板",
            content = @Content(mediaType = TableFile.XLSX))
    ResponseEntity<byte[]> template(
            @RequestParam(required = false) @Nullable String fiscalYear, Request request) {
        FiscalYear year = TableProblems.year(fiscalYear, rounds);
        return templates
                .workbook(request.actor(), year)
                .map(content -> file(content, year))
                .orElseThrow(TemplateApi::withoutUnit);
    }

    /** No export that is recorded: an empty form holds nothing of a project. */
    static ResponseEntity<byte[]> file(byte[] content, FiscalYear year) {
        String name = "项目支出绩效目标填报模板-%s.xlsx".formatted(year);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TableFile.XLSX))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        TableFile.disposition("template-%s.xlsx".formatted(year), name))
                .body(content);
    }

    private static ProblemException withoutUnit() {
        return new ProblemException(
                Problem.of(
                        HttpStatus.NOT_FOUND,
                        "no-such-unit",
                        Messages.of("table.template.noUnit")));
    }
}
