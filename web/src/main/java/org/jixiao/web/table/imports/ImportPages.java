package org.jixiao.web.table.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.application.table.imports.ImportFilings;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.application.table.uploads.UploadedDocument;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.shared.RoundChoices;
import org.jixiao.web.table.FilingRounds;
import org.jixiao.web.table.TableDesk;
import org.jixiao.web.table.TableProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 导入: upload and check what was read; leave and come back at any step. */
@PageController
class ImportPages {

    static final String TOO_LARGE = "/imports?too-large";
    private static final TableDesk.ExportForm NOTHING_ASKED =
            new TableDesk.ExportForm(null, null, null, null, null);

    private final Uploads uploads;
    private final Unread unread;
    private final TableImports imports;
    private final ImportFilings filings;
    private final FilingRounds rounds;
    private final RoundChoices choices;
    private final TableDesk desk;

    ImportPages(
            Uploads uploads,
            Unread unread,
            TableImports imports,
            ImportFilings filings,
            FilingRounds rounds,
            RoundChoices choices,
            TableDesk desk) {
        this.uploads = uploads;
        this.unread = unread;
        this.imports = imports;
        this.filings = filings;
        this.rounds = rounds;
        this.choices = choices;
        this.desk = desk;
    }

    @GetMapping("/imports")
    @PreAuthorize(May.READ_PROJECTS)
    public String open(
            @RequestParam(name = "too-large", required = false) @Nullable String tooLarge,
            @RequestParam(required = false) @Nullable String page,
            Request request,
            Model model) {
        if (tooLarge != null) {
            model.addAttribute("refusal", Messages.of(UploadLimit.SENTENCE));
        }
        int wanted = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
        return desk.show(request.actor(), NOTHING_ASKED, wanted, model);
    }

    @PostMapping("/imports")
    @PreAuthorize(May.IMPORT)
    public String upload(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Request request,
            Model model,
            HttpServletResponse response) {
        UploadedDocument upload = Upload.of(file).orElse(null);
        if (upload == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", Messages.of("table.noFile"));
            return desk.show(request.actor(), NOTHING_ASKED, model);
        }
        if (upload.bytes() == 0) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", Messages.of("table.emptyFile", upload.fileName()));
            return desk.show(request.actor(), NOTHING_ASKED, model);
        }
        try {
            return UploadReadingPages.next(
                    uploads.begin(request, upload, UploadReadingPages.PATIENCE));
        } catch (UnreadableTable refused) {
            response.setStatus(TableProblems.status(refused.complaint()).value());
            model.addAttribute("advice", Advice.of(upload.fileName(), refused.complaint()));
            return desk.show(request.actor(), NOTHING_ASKED, model);
        }
    }

    @GetMapping("/imports/{id}")
    @PreAuthorize(May.IMPORT)
    public String read(
            @PathVariable String id,
            @RequestParam Map<String, String> asked,
            Request request,
            Model model) {
        PreviewSearch search = PreviewSearch.of(ImportId.parse(id), asked);
        List<RoundChoices.Choice> offered = choices.of(request.actor().unit());
        RoundId chosen =
                Given.filled(search.round())
                        .map(RoundId::parse)
                        .or(() -> offered.stream().findFirst().map(RoundChoices.Choice::id))
                        .orElse(null);
        FiscalYear year = chosen == null ? rounds.year() : chosen.fiscalYear();
        ImportPreview preview =
                imports.preview(request.actor(), search.upload(), year).orElse(null);
        if (preview == null) {
            return unread.page(search.upload(), request);
        }
        model.addAttribute("search", search);
        model.addAttribute("orders", RowOrder.values());
        model.addAttribute(
                "read",
                ReadView.of(
                        preview,
                        search,
                        rows -> imports.whole(request.actor(), search.upload(), rows)));
        filings.latest(request.actor(), search.upload())
                .filter(job -> job.state().isMoving())
                .ifPresent(job -> model.addAttribute("filing", job));
        show(offered, chosen, model);
        return "table/read";
    }

    private static void show(
            List<RoundChoices.Choice> offered, @Nullable RoundId chosen, Model model) {
        model.addAttribute("rounds", offered);
        offered.stream()
                .filter(choice -> choice.id().equals(chosen) && !choice.isOpen())
                .forEach(choice -> model.addAttribute("roundWarning", choice.warning()));
        model.addAttribute("round", chosen == null ? "" : chosen.toString());
    }
}
