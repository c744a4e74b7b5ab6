package org.jixiao.web.table.imports;

import java.util.Map;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.Counterpart;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.table.FilingRounds;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 导入: what a row would change of the project that it is already; asked for when it is opened. */
@PageController
class DifferencePages {

    private final Unread unread;
    private final TableImports imports;
    private final FilingRounds rounds;

    DifferencePages(Unread unread, TableImports imports, FilingRounds rounds) {
        this.unread = unread;
        this.imports = imports;
        this.rounds = rounds;
    }

    @GetMapping("/imports/{id}/rows/{row}/difference")
    @PreAuthorize(May.IMPORT)
    public String show(
            @PathVariable String id,
            @PathVariable int row,
            @RequestParam Map<String, String> asked,
            Request request,
            Model model) {
        PreviewSearch search = PreviewSearch.of(ImportId.parse(id), asked);
        FiscalYear year =
                Given.filled(search.round())
                        .map(given -> RoundId.parse(given).fiscalYear())
                        .orElseGet(rounds::year);
        if (imports.rows(request.actor(), search.upload()).isEmpty()) {
            return unread.page(search.upload(), request);
        }
        ImportRow wanted =
                imports.row(request.actor(), search.upload(), year, row)
                        .orElseThrow(DifferencePages::notThere);
        Counterpart existing = wanted.existing();
        if (existing == null) {
            throw notThere();
        }
        model.addAttribute("upload", search.upload());
        model.addAttribute("round", search.round());
        model.addAttribute("row", wanted.project());
        model.addAttribute("existing", ExistingView.of(wanted));
        model.addAttribute("differences", existing.differences());
        return "table/difference";
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
