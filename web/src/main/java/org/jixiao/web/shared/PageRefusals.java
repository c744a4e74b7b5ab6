package org.jixiao.web.shared;

import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is shown when a page is refused and has no form to show the refusal on. Pages with a form
 * catch {@link Refused} themselves, so that nothing typed is lost.
 */
@ControllerAdvice(annotations = PageController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
public class PageRefusals {

    @ExceptionHandler(Refused.class)
    ModelAndView refused(Refused refused) {
        return page(status(refused.rejection()), Messages.of(refused.rejection()));
    }

    /** A parameter that cannot be read: an address somebody has typed or cut short. */
    @ExceptionHandler(IllegalArgumentException.class)
    ModelAndView unreadable(IllegalArgumentException unreadable) {
        return page(HttpStatus.NOT_FOUND, Messages.of("error.unreadable"));
    }

    private static ModelAndView page(HttpStatus status, String sentence) {
        ModelAndView page = new ModelAndView("error/refused", status);
        page.addObject("status", status.value());
        page.addObject("sentence", sentence);
        return page;
    }

    public static HttpStatus status(Rejection rejection) {
        return switch (rejection.kind()) {
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
