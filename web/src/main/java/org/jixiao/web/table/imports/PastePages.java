package org.jixiao.web.table.imports;

import jakarta.servlet.http.HttpServletResponse;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.application.table.uploads.UploadedDocument;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.table.TableProblems;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 批量填报: many projects at once, copied from a spreadsheet. What is pasted goes the way of an
 * uploaded table, so that it is read, checked and confirmed in one place.
 */
@PageController
class PastePages {

    private static final String VIEW = "table/paste";

    private final Uploads uploads;
    private final Formats formats;

    PastePages(Uploads uploads, Formats formats) {
        this.uploads = uploads;
        this.formats = formats;
    }

    @GetMapping("/imports/paste")
    @PreAuthorize(May.IMPORT)
    public String open(Model model) {
        model.addAttribute("text", "");
        return VIEW;
    }

    @PostMapping("/imports/paste")
    @PreAuthorize(May.IMPORT)
    public String read(
            @RequestParam(defaultValue = "") String text,
            Request request,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("text", text);
        if (PastedTable.isEmpty(text)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", Messages.of("filing.paste.nothing"));
            return VIEW;
        }
        String name = Messages.of("filing.paste.name", formats.minute(formats.now()));
        PastedTable pasted = PastedTable.of(text, request.actor().unitName());
        try {
            return UploadReadingPages.next(
                    uploads.begin(
                            request,
                            UploadedDocument.of(name, pasted.document(), pasted.above()),
                            UploadReadingPages.PATIENCE));
        } catch (UnreadableTable refused) {
            response.setStatus(TableProblems.status(refused.complaint()).value());
            model.addAttribute("advice", Advice.ofPaste(name, refused.complaint()));
            return VIEW;
        }
    }
}
