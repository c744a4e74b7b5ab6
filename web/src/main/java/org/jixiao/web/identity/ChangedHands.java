package org.jixiao.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Refuses a form that was drawn for somebody else than it would be done for now. */
final class ChangedHands {

    /** Tells scripts this conflict from others: {@code true}, or how the delegation ended. */
    static final String HEADER = "Jixiao-Changed-Hands";

    private ChangedHands() {}

    /** Another tab began, stopped or changed acting in somebody's place. */
    static void byAnotherTab(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        RefusedForm.shownBy("identity/changed-hands", Map.of(), request, response);
        conflict("true", response);
    }

    /**
     * The delegation under which the form was drawn is over. What was typed is shown: the page of
     * the form may not be seen in one's own name.
     */
    static void byTheEnd(EndOfActing end, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        RefusedForm.shownBy(
                "identity/delegation-ended",
                Map.of("ended", end, "typed", TypedFields.of(request)),
                request,
                response);
        response.setHeader("HX-Redirect", request.getContextPath() + "/delegations?ended=true");
        conflict(end.cause().code(), response);
    }

    private static void conflict(String cause, HttpServletResponse response) throws IOException {
        response.setHeader(HEADER, cause);
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
