package org.jixiao.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import org.jixiao.application.shared.Request;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame around every page. */
@ControllerAdvice(annotations = PageController.class)
class FrameAdvice {

    private final Formats formats;
    private final Words words;

    FrameAdvice(Formats formats, Words words) {
        this.formats = formats;
        this.words = words;
    }

    @ModelAttribute
    void helpers(Model model) {
        model.addAttribute("formats", formats);
        model.addAttribute("words", words);
    }

    @ModelAttribute("frame")
    Frame frame(Request request, HttpServletRequest http) {
        return new Frame(
                request.actor(), http.getRequestURI().substring(http.getContextPath().length()));
    }
}
