package org.jixiao.web.table.exports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.exports.ExportLog;
import org.jixiao.application.table.exports.ExportView;
import org.jixiao.domain.table.Exported;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.ListView;
import org.jixiao.web.shared.May;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was taken out. */
@RestController
@RequestMapping(ApiPaths.BASE + "/exports")
@Tag(name = "tables")
class ExportsApi {

    private final ExportLog log;

    ExportsApi(ExportLog log) {
        this.log = log;
    }

    /**
     * An export.
     *
     * @param kind TABLE, ARCHIVE, APPLICATION_SHEET or REVIEW_SHEET
     * @param name of the unit, or of the project, as printed
     * @param project its id; null for tables
     * @param asOf the instant it shows
     * @param sha256 of the file
     * @param watermarked whether who took it out stands in it
     * @param by who took it out, and for whom
     */
    record ExportBody(
            String number,
            String kind,
            String unit,
            String name,
            String fiscalYear,
            @Nullable String project,
            String format,
            OffsetDateTime asOf,
            int projects,
            String sha256,
            boolean watermarked,
            OffsetDateTime at,
            String by,
            String byUnit) {

        static ExportBody of(ExportView view) {
            Exported what = view.what();
            return new ExportBody(
                    view.number(),
                    what.kind().name(),
                    what.unit().value(),
                    what.name(),
                    what.year().toString(),
                    what.project() == null ? null : what.project().toString(),
                    what.format(),
                    Instants.show(what.asOf()),
                    view.projects(),
                    view.sha256(),
                    view.watermarked(),
                    Instants.show(view.at()),
                    view.who(),
                    view.byUnit().value());
        }
    }

    @GetMapping
    @PreAuthorize(May.AUDIT)
    @Operation(summary = "导出记录，最近的在前；text 为编号、文件的 SHA-256，或名称、导出人的一部分")
    ListView<ExportBody> list(
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String sort,
            Request request) {
        return ListView.of(
                log.list(
                        request.actor(),
                        Given.text(text),
                        ListParameters.page(page, size, sort, ExportLog.SORTABLE)),
                ExportBody::of);
    }
}
