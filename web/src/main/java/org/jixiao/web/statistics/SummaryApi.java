package org.jixiao.web.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import org.jixiao.application.shared.Request;
import org.jixiao.application.statistics.PastSummaries;
import org.jixiao.application.statistics.SummaryQueries;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.project.ProjectReaders;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sums of one district, or of the whole city. */
@RestController
@RequestMapping(ApiPaths.BASE + "/districts/{code}/summary")
@Tag(name = "statistics", description = "统计")
class SummaryApi {

    private final SummaryQueries summaries;
    private final PastSummaries past;

    SummaryApi(SummaryQueries summaries, PastSummaries past) {
        this.summaries = summaries;
        this.past = past;
    }

    @GetMapping
    @PreAuthorize(ProjectReaders.ANY)
    @Operation(summary = "按单位、状态、资金来源合计，现在的或 at 时的；申报合计与计算合计并列，at 时的没有申报合计")
    SummaryView summary(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String fiscalYear,
            @RequestParam(required = false) @Nullable String at,
            Request request) {
        FiscalYear year =
                ListParameters.required(
                        "fiscalYear",
                        fiscalYear,
                        text -> new FiscalYear(Integer.parseInt(text)),
                        "应为 2000 至 2100 的年度。");
        Instant then =
                ListParameters.optional(
                        "at", at, Instants::parse, "应为带时区的时间，例如 2025-03-01T08:30:00+08:00。");
        return district(code)
                .flatMap(
                        district ->
                                then == null
                                        ? summaries.summary(request.actor(), district, year)
                                        : past.summary(request.actor(), district, year, then))
                .map(SummaryView::of)
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.of(
                                                HttpStatus.NOT_FOUND,
                                                "no-such-unit",
                                                "没有单位 " + code + "，或它不在您的管辖范围内。")));
    }

    private static Optional<UnitCode> district(String code) {
        try {
            return Optional.of(new UnitCode(code));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
