package org.jixiao.web.table;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.ImportId;
import org.jixiao.application.table.ImportPreview;
import org.jixiao.application.table.ImportResult;
import org.jixiao.application.table.TableImports;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.shared.RoundChoices;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 导入: upload, check what was read, see what became of it; leave and come back at any step. */
@PageController
class ImportPages {

    static final String TOO_LARGE = "/imports?too-large";
    private static final TableDesk.ExportForm NOTHING_ASKED =
            new TableDesk.ExportForm(null, null, null, null, null);

    private final TableImports imports;
    private final FilingRounds rounds;
    private final RoundChoices choices;
    private final TableDesk desk;

    ImportPages(TableImports imports, FilingRounds rounds, RoundChoices choices, TableDesk desk) {
        this.imports = imports;
        this.rounds = rounds;
        this.choices = choices;
        this.desk = desk;
    }

    @GetMapping("/imports")
    @PreAuthorize(May.READ_PROJECTS)
    public String open(
            @RequestParam(name = "too-large", required = false) @Nullable String tooLarge,
            Request request,
            Model model) {
        if (tooLarge != null) {
            model.addAttribute("refusal", Messages.of(UploadLimit.SENTENCE));
        }
        return desk.show(request.actor(), NOTHING_ASKED, model);
    }

    @PostMapping("/imports")
    @PreAuthorize(May.IMPORT)
    public String upload(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Request request,
            Model model,
            HttpServletResponse response) {
        Upload upload = Upload.of(file).orElse(null);
        if (upload == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", Messages.of("table.noFile"));
            return desk.show(request.actor(), NOTHING_ASKED, model);
        }
        if (upload.content().length == 0) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", Messages.of("table.emptyFile", upload.fileName()));
            return desk.show(request.actor(), NOTHING_ASKED, model);
        }
        try {
            return "redirect:/imports/"
                    + imports.upload(request, upload.fileName(), upload.content());
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
            @RequestParam(required = false) @Nullable String round,
            Request request,
            Model model) {
        List<RoundChoices.Choice> offered = choices.of(request.actor().unit());
        RoundId chosen =
                Given.filled(round)
                        .map(RoundId::parse)
                        .or(() -> offered.stream().findFirst().map(RoundChoices.Choice::id))
                        .orElse(null);
        FiscalYear year = chosen == null ? rounds.year() : chosen.fiscalYear();
        model.addAttribute("read", ReadView.of(preview(id, year, request), Map.of()));
        model.addAttribute("rounds", offered);
        offered.stream()
                .filter(choice -> choice.id().equals(chosen) && !choice.isOpen())
                .forEach(choice -> model.addAttribute("roundWarning", choice.warning()));
        model.addAttribute("round", chosen == null ? "" : chosen.toString());
        return "table/read";
    }

    @PostMapping("/imports/{id}/confirmation")
    @PreAuthorize(May.IMPORT)
    public String confirm(
            @PathVariable String id,
            @RequestParam String round,
            @RequestParam(required = false) @Nullable List<Integer> ids,
            @RequestParam(defaultValue = "chosen") String action,
            Request request,
            RedirectAttributes redirect) {
        RoundId chosen =
                Given.filled(round).map(RoundId::parse).filter(rounds::exists).orElse(null);
        Set<Integer> rows = ids == null ? Set.of() : new TreeSet<>(ids);
        if (chosen == null || (rows.isEmpty() && !action.equals("all"))) {
            redirect.addFlashAttribute(
                    "refusal",
                    Messages.of(chosen == null ? "project.round.choose" : "table.nothingChosen"));
            return "redirect:/imports/" + ImportId.parse(id);
        }
        Set<Integer> wanted = action.equals("all") ? Set.of() : rows;
        Map<Integer, String> refused = new HashMap<>();
        imports.confirm(RowByRow.of(request), ImportId.parse(id), chosen, wanted)
                .orElseThrow(ImportPages::notThere)
                .forEach(result -> remember(result, refused));
        redirect.addFlashAttribute("refused", refused);
        redirect.addAttribute("round", chosen.toString());
        return "redirect:/imports/" + ImportId.parse(id) + "/result";
    }

    private static void remember(ImportResult result, Map<Integer, String> refused) {
        if (result.problem() != null) {
            refused.put(result.row(), result.problem().text());
        }
    }

    /** Somebody who signs in again in between comes back by GET. */
    @GetMapping("/imports/{id}/confirmation")
    @PreAuthorize(May.IMPORT)
    public String again(@PathVariable String id) {
        return "redirect:/imports/" + ImportId.parse(id);
    }

    @GetMapping("/imports/{id}/result")
    @PreAuthorize(May.IMPORT)
    public String result(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String round,
            Request request,
            Model model) {
        FiscalYear year =
                Given.filled(round)
                        .map(given -> RoundId.parse(given).fiscalYear())
                        .orElseGet(rounds::year);
        Map<Integer, String> refused = new HashMap<>();
        if (model.getAttribute("refused") instanceof Map<?, ?> told) {
            told.forEach((row, text) -> refused.put((Integer) row, String.valueOf(text)));
        }
        model.addAttribute("read", ReadView.of(preview(id, year, request), refused));
        return "table/result";
    }

    private ImportPreview preview(String id, FiscalYear year, Request request) {
        return imports.preview(request.actor(), ImportId.parse(id), year)
                .orElseThrow(ImportPages::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
