package org.jixiao.web.table.exports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.Zeros;
import org.jixiao.application.table.exports.ExportedFile;
import org.jixiao.application.table.exports.Exports;
import org.jixiao.application.table.exports.TableExports;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.project.ProjectReaders;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemException;
import org.jixiao.web.table.FilingRounds;
import org.jixiao.web.table.TableFile;
import org.jixiao.web.table.TableProblems;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public table of a unit or department, as it is or was. */
@RestController
@RequestMapping(ApiPaths.BASE + "/tables")
@Tag(name = "tables", description = "导出公开表")
class TablesApi {

    private static final List<String> FORMATS =
            Arrays.stream(TableFormat.values()).map(TableFormat::ending).toList();

    private final TableExports tables;
    private final Exports exports;
    private final FilingRounds rounds;
    private final Clock clock;

    TablesApi(TableExports tables, Exports exports, FilingRounds rounds, Clock clock) {
        this.tables = tables;
        this.exports = exports;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Which table; {@code unit} and {@code department} both take a code. */
    record Asked(
            @Nullable String unit,
            @Nullable String department,
            @Nullable String fiscalYear,
            @Nullable String at) {

        UnitCode code() {
            if (unit != null && department != null) {
                throw ListParameters.wrong("department", "unit 和 department 只能写一个。");
            }
            return ListParameters.required(
                    "unit",
                    unit == null ? department : unit,
                    UnitCode::new,
                    "应为 6、9、12 或 15 位数字的单位代码。");
        }

        Instant instant(Instant now) {
            Instant then =
                    ListParameters.optional(
                            "at", at, Instants::parse, "应为带时区的时间，例如 2025-03-01T08:30:00+08:00。");
            if (then != null && then.isAfter(now)) {
                throw ListParameters.wrong("at", "不能是将来的时间。");
            }
            return then == null ? now : then;
        }
    }

    @GetMapping
    @PreAuthorize(ProjectReaders.ANY)
    @Operation(
            summary =
                    "公开表，现在的或 at 时的；format 为 xlsx、docx、pdf、txt 或 json（默认）；zeros 为 printed（默认）或 blank，即没有的资金印 0.00 还是留空（json 总是 0.00）。每次导出都有记录，编号在 Jixiao-Export-Number")
    @ApiResponse(
            responseCode = "200",
            description = "公开表",
            headers =
                    @Header(
                            name = TableFile.NUMBER,
                            description = "导出编号，例如 2026-000123",
                            schema = @Schema(type = "string")),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = TableBody.class)),
                @Content(mediaType = TableFile.XLSX),
                @Content(mediaType = TableFile.DOCX),
                @Content(mediaType = MediaType.APPLICATION_PDF_VALUE),
                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE)
            })
    ResponseEntity<byte[]> table(
            @ParameterObject Asked asked,
            @RequestParam(required = false, defaultValue = "json") String format,
            @RequestParam(required = false) @Nullable String zeros,
            Request request) {
        TableFormat wanted = TableFormat.ofEnding(format).orElseThrow(() -> notAvailable(format));
        Zeros look = zeros(zeros);
        UnitCode unit = asked.code();
        FiscalYear year = TableProblems.year(asked.fiscalYear(), rounds);
        Instant at = asked.instant(clock.instant());
        PublicTable table =
                tables.table(request.actor(), unit, year, at)
                        .orElseThrow(() -> nothing(unit, year));
        try {
            ExportedFile file = exports.table(table, unit, at, wanted, look, request);
            return TableFile.of(file, wanted, table, unit.value());
        } catch (IllegalArgumentException tooLongForACell) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "cell-too-long",
                            "有的内容超过电子表格一格能容纳的长度，请改用 txt 或 json。"));
        }
    }

    /** 0.00 where nothing is asked for. */
    static Zeros zeros(@Nullable String zeros) {
        Zeros wanted =
                ListParameters.optional(
                        "zeros",
                        zeros,
                        text -> Zeros.valueOf(text.toUpperCase(Locale.ROOT)),
                        "应为 printed 或 blank。");
        return wanted == null ? Zeros.PRINTED : wanted;
    }

    private static ProblemException notAvailable(String format) {
        return new ProblemException(
                Problem.of(
                                HttpStatus.NOT_ACCEPTABLE,
                                "format-not-available",
                                "还不能导出为 %s，可用的格式：%s。".formatted(format, String.join("、", FORMATS)))
                        .withFacts(Map.of("formats", FORMATS)));
    }

    private static ProblemException nothing(UnitCode unit, FiscalYear year) {
        return new ProblemException(
                Problem.of(
                        HttpStatus.NOT_FOUND,
                        "no-such-table",
                        "您的管辖范围内没有单位 %s %s 年度的项目。".formatted(unit, year)));
    }
}
