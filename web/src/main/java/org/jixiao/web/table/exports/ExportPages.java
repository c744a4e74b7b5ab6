package org.jixiao.web.table.exports;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.BiFunction;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.exports.Exports;
import org.jixiao.application.table.exports.PrintOut;
import org.jixiao.application.table.exports.TableExports;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.table.TableDesk;
import org.jixiao.web.table.TableFile;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 导出: the public table as a download; what cannot be given is told beside the form. */
@PageController
class ExportPages {

    private final TableExports tables;
    private final Exports exports;
    private final TableDesk desk;
    private final Formats formats;

    ExportPages(TableExports tables, Exports exports, TableDesk desk, Formats formats) {
        this.tables = tables;
        this.exports = exports;
        this.desk = desk;
        this.formats = formats;
    }

    /** What is asked for, read. */
    private record Wanted(UnitCode unit, FiscalYear year, Instant at) {}

    /** Either a file, or the page again with the reason why there is none. */
    @GetMapping("/imports/table")
    @PreAuthorize(May.READ_PROJECTS)
    public Object export(
            TableDesk.ExportForm form, Request request, Model model, HttpServletResponse response) {
        TableFormat format =
                TableFormat.ofEnding(Given.text(form.format())).orElse(TableFormat.XLSX);
        return with(
                form,
                request,
                model,
                response,
                (wanted, table) ->
                        TableFile.of(
                                exports.table(
                                        table,
                                        wanted.unit(),
                                        wanted.at(),
                                        format,
                                        form.look(),
                                        request),
                                format,
                                table,
                                wanted.unit().value()));
    }

    /** The same as a page to be printed, recorded as any file is. */
    @GetMapping("/imports/table/print")
    @PreAuthorize(May.READ_PROJECTS)
    public Object print(
            TableDesk.ExportForm form, Request request, Model model, HttpServletResponse response) {
        return with(
                form,
                request,
                model,
                response,
                (wanted, table) -> {
                    PrintOut out =
                            exports.printed(
                                    table, wanted.unit(), wanted.at(), form.look(), request);
                    model.addAttribute("page", PrintPage.of(table, form.look(), out));
                    return "table/print";
                });
    }

    private Object with(
            TableDesk.ExportForm form,
            Request request,
            Model model,
            HttpServletResponse response,
            BiFunction<Wanted, PublicTable, Object> answer) {
        Wanted wanted;
        try {
            wanted = wanted(form);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return again(form, Messages.of("table.export.choose"), request, model, response);
        }
        PublicTable table =
                tables.table(request.actor(), wanted.unit(), wanted.year(), wanted.at())
                        .orElse(null);
        if (table == null) {
            String sentence =
                    Messages.of("table.export.none", formats.minute(wanted.at()), wanted.year());
            return again(form, sentence, request, model, response);
        }
        try {
            return answer.apply(wanted, table);
        } catch (IllegalArgumentException tooLongForACell) {
            return again(form, Messages.of("table.export.tooLong"), request, model, response);
        }
    }

    private Wanted wanted(TableDesk.ExportForm form) {
        return new Wanted(
                new UnitCode(Given.text(form.unit())),
                new FiscalYear(Integer.parseInt(Given.text(form.year()))),
                Given.filled(form.at()).map(ExportPages::instant).orElseGet(formats::now));
    }

    private static Instant instant(String typed) {
        return LocalDateTime.parse(typed).atZone(Formats.ZONE).toInstant();
    }

    private String again(
            TableDesk.ExportForm form,
            String sentence,
            Request request,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusal", sentence);
        return desk.show(request.actor(), form, model);
    }
}
