package org.jixiao.web.help;

import org.jixiao.web.shared.PageController;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The guide as pages, for everyone who is signed in: people ask each other how it is done. */
@PageController
class HelpPages {

    private final Guide guide;

    HelpPages(Guide guide) {
        this.guide = guide;
    }

    @GetMapping("/help")
    @PreAuthorize("isAuthenticated()")
    public String first(Model model) {
        return show("", model);
    }

    /** 404 for a chapter there is not. */
    @GetMapping("/help/{chapter}")
    @PreAuthorize("isAuthenticated()")
    public String chapter(@PathVariable String chapter, Model model) {
        return show(chapter, model);
    }

    private String show(String name, Model model) {
        Chapter chapter =
                guide.chapter(name)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("chapter", chapter);
        model.addAttribute("chapters", guide.chapters());
        return "help/chapter";
    }
}
