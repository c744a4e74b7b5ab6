package org.jixiao.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.RoundView;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.RoundId;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame around every page. */
@ControllerAdvice(annotations = PageController.class)
class FrameAdvice {

    private final Formats formats;
    private final Words words;
    private final OrganizationQueries organization;

    FrameAdvice(Formats formats, Words words, OrganizationQueries organization) {
        this.formats = formats;
        this.words = words;
        this.organization = organization;
    }

    @ModelAttribute
    void helpers(Model model, HttpServletRequest http) {
        model.addAttribute("formats", formats);
        model.addAttribute("words", words);
        if (http.getAttribute(LeftOut.ATTRIBUTE) instanceof List<?> left) {
            List<LeftOut> all = left.stream().map(LeftOut.class::cast).toList();
            model.addAttribute("leftOut", LeftOut.sentence(all));
        }
        model.addAttribute("period", new PeriodChoice(this::rounds));
    }

    private List<RoundId> rounds() {
        return organization.rounds().stream().map(RoundView::id).toList();
    }

    @ModelAttribute("frame")
    Frame frame(Request request, HttpServletRequest http) {
        return new Frame(
                request.actor(), http.getRequestURI().substring(http.getContextPath().length()));
    }
}
