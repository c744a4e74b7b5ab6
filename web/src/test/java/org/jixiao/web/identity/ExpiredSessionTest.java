package org.jixiao.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.web.servlet.ModelAndView;

class ExpiredSessionTest {

    private final MockHttpServletRequest request =
            new MockHttpServletRequest("POST", "/projects/decisions");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private ModelAndView shownAfter(AccessDeniedException denied) throws Exception {
        new ExpiredSession().handle(request, response, denied);
        return new RefusedForm().resolveErrorView(request, HttpStatus.FORBIDDEN, Map.of());
    }

    @Test
    void aFormWithoutItsSessionLeadsBackToThePageItStoodOn() throws Exception {
        request.addHeader("Referer", "http://localhost/review?status=SUBMITTED");
        ModelAndView page = shownAfter(new MissingCsrfTokenException(null));
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(page.getViewName()).isEqualTo("identity/expired");
        assertThat(page.getModel()).containsEntry("back", "/review?status=SUBMITTED");
        assertThat(response.getHeader("HX-Redirect")).isEqualTo("/review?status=SUBMITTED");
    }

    @Test
    void nobodyIsLedAway() throws Exception {
        request.addHeader("Referer", "http://elsewhere.example/review");
        assertThat(shownAfter(new MissingCsrfTokenException(null)).getModel())
                .containsEntry("back", "/projects/decisions");
        request.removeHeader("Referer");
        request.addHeader("Referer", "http://localhost//elsewhere.example");
        assertThat(shownAfter(new MissingCsrfTokenException(null)).getModel())
                .containsEntry("back", "/projects/decisions");
    }

    @Test
    void aMissingRightIsNoLostSession() throws Exception {
        assertThat(shownAfter(new AccessDeniedException("no"))).isNull();
    }
}
