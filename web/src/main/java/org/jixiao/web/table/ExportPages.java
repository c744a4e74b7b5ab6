package org.jixiao.web.table;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.ExportedFile;
import org.jixiao.application.table.Exports;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableExports;
import org.jixiao.application.table.TableFormat;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
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

    /** Either a file, or the page again with the reason why there is none. */
    @GetMapping("/imports/table")
    @PreAuthorize(May.READ_PROJECTS)
    public Object export(
            TableDesk.ExportForm form, Request request, Model model, HttpServletResponse response) {
        UnitCode unit;
        FiscalYear year;
        Instant at;
        try {
            unit = new UnitCode(Given.text(form.unit()));
            year = new FiscalYear(Integer.parseInt(Given.text(form.year())));
            at = Given.filled(form.at()).map(ExportPages::instant).orElseGet(formats::now);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return again(form, Messages.of("table.export.choose"), request, model, response);
        }
        PublicTable table = tables.table(request.actor(), unit, year, at).orElse(null);
        if (table == null) {
            String sentence = Messages.of("table.export.none", formats.minute(at), year);
            return again(form, sentence, request, model, response);
        }
        TableFormat format =
                TableFormat.ofEnding(Given.text(form.format())).orElse(TableFormat.XLSX);
        try {
            ExportedFile file = exports.table(table, unit, at, format, form.look(), request);
            return TableFile.of(file, format, table, unit.value());
        } catch (IllegalArgumentException tooLongForACell) {
            return again(form, Messages.of("table.export.tooLong"), request, model, response);
        }
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
