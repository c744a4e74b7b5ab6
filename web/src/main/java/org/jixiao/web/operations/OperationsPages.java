package org.jixiao.web.operations;

import org.jixiao.application.operations.Projections;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The read models: how they stand, and writing them anew. */
@PageController
class OperationsPages {

    private final Projections projections;

    OperationsPages(Projections projections) {
        this.projections = projections;
    }

    @GetMapping("/operations")
    @PreAuthorize(May.OPERATE)
    public String show(Model model) {
        model.addAttribute("projections", projections.status());
        return "operations/projections";
    }

    @PostMapping("/operations/projections/{name}/rebuild")
    @PreAuthorize(May.OPERATE)
    public String rebuild(@PathVariable String name, RedirectAttributes redirect) {
        if (projections.rebuild(name)) {
            redirect.addFlashAttribute("notice", Messages.of("operations.rebuild.started"));
        } else {
            redirect.addFlashAttribute(
                    "refusal", Messages.of("operations.projection.unknown", name));
        }
        return "redirect:/operations";
    }

    /** Somebody who signs in again after a while comes back by GET. */
    @GetMapping("/operations/projections/{name}/rebuild")
    @PreAuthorize(May.OPERATE)
    public String again() {
        return "redirect:/operations";
    }
}
