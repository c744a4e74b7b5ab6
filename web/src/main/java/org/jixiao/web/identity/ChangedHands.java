package org.jixiao.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses a form that was drawn for somebody else than it would be done for now. */
final class ChangedHands {

    /** Tells scripts this conflict from others. */
    static final String HEADER = "Jixiao-Changed-Hands";

    private ChangedHands() {}

    /** Another tab began, stopped or changed acting in somebody's place. */
    static void byAnotherTab(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refuse("identity/changed-hands", request, response);
    }

    /** The delegation under which the form was drawn is over. */
    static void byTheEnd(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refuse("identity/delegation-ended", request, response);
    }

    private static void refuse(
            String view, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        RefusedForm.shownBy(view, request, response);
        response.setHeader(HEADER, "true");
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }
}
