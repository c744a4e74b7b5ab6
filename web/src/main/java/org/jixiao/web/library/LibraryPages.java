package org.jixiao.web.library;

import java.util.List;
import org.jixiao.application.library.LibraryFilter;
import org.jixiao.application.library.LibraryFilter.Kind;
import org.jixiao.application.library.LibraryQueries;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** 指标库, and what the editor offers while a name is typed. */
@PageController
class LibraryPages {

    private static final int OFFERED = 8;
    private static final int LONGEST = 100;

    private final LibraryQueries library;

    LibraryPages(LibraryQueries library) {
        this.library = library;
    }

    @GetMapping("/library")
    @PreAuthorize(May.READ_PROJECTS)
    public String open(LibrarySearch search, Request request, Model model) {
        model.addAttribute("search", search);
        model.addAttribute("kinds", Kind.values());
        model.addAttribute(
                "found", library.list(request.actor(), search.filter(), search.request()));
        return "library/list";
    }

    /**
     * @param code the kind chosen in the row, to be preferred; what it lacks is filled up from the
     *     other kinds
     */
    @GetMapping(path = "/library/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
    @PreAuthorize(May.READ_PROJECTS)
    @ResponseBody
    public List<LibraryBody.Item> suggest(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String code,
            Request request) {
        String text = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        String kind = code.matches("[1-4]\\d?") ? code : "";
        List<LibraryBody.Item> offered = new java.util.ArrayList<>(found(text, kind, request));
        if (!kind.isEmpty() && offered.size() < OFFERED && !text.isBlank()) {
            found(text, "", request).stream()
                    .filter(item -> !offered.contains(item))
                    .limit(OFFERED - offered.size())
                    .toList()
                    .forEach(offered::add);
        }
        return offered;
    }

    private List<LibraryBody.Item> found(String text, String code, Request request) {
        LibraryFilter filter = new LibraryFilter(text, code, Kind.ALL);
        return LibraryBody.of(
                        library.list(request.actor(), filter, new PageRequest(0, OFFERED, "")))
                .items();
    }
}
