package org.jixiao.web.project;

import java.util.List;
import org.jixiao.application.project.UnsavedSheets;
import org.jixiao.application.shared.Request;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells an open editor, every ten seconds, who else works on its sheet and what was saved. */
@PageController
class PresencePages {

    private final ProjectViews views;
    private final UnsavedSheets sheets;
    private final Formats formats;

    PresencePages(ProjectViews views, UnsavedSheets sheets, Formats formats) {
        this.views = views;
        this.sheets = sheets;
        this.formats = formats;
    }

    /** Sentences to show; empty where there is nothing to tell. */
    record Presence(List<String> others, String saved) {}

    /**
     * @param version that the open form began from
     */
    @GetMapping(path = "/projects/{id}/presence", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(May.WRITE_SHEETS)
    public ResponseEntity<Presence> presence(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version,
            Request request) {
        long saved = views.present(request.actor(), id).version();
        List<String> others =
                sheets.others(request.actor(), id).stream()
                        .map(
                                other ->
                                        Messages.of(
                                                "filing.presence",
                                                other.name(),
                                                formats.minute(other.at())))
                        .toList();
        return ResponseEntity.ok(
                new Presence(
                        others,
                        version > 0 && saved > version
                                ? Messages.of("filing.presence.saved", saved)
                                : ""));
    }
}
