package org.jixiao.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jixiao.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * In whose place somebody works (代理): chosen for a session of pages, named in a header of each API
 * call.
 */
public final class OnBehalfOf {

    public static final String HEADER = "Jixiao-On-Behalf-Of";

    private static final String CHOSEN = OnBehalfOf.class.getName() + ".CHOSEN";
    private static final String ACTOR = OnBehalfOf.class.getName() + ".ACTOR";
    private static final String APPLIED = OnBehalfOf.class.getName() + ".APPLIED";

    private OnBehalfOf() {}

    /** From now on this session works in that person's place. */
    public static void choose(HttpServletRequest request, String principal) {
        request.getSession().setAttribute(CHOSEN, principal);
    }

    public static void stop(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(CHOSEN);
        }
    }

    /** The id of the person whose place this request asks for. */
    public static Optional<String> wanted(HttpServletRequest request) {
        if (ApiPaths.isApi(request)) {
            return Optional.ofNullable(request.getHeader(HEADER));
        }
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : session.getAttribute(CHOSEN))
                .map(Object::toString);
    }

    /** Remembers for this request, whatever another tab does meanwhile, what it asked for. */
    public static void apply(HttpServletRequest request, Optional<String> principal) {
        request.setAttribute(APPLIED, principal.orElse(""));
    }

    /** The id of the person this request is answered for; empty for whoever sent it. */
    public static String applied(HttpServletRequest request) {
        return request.getAttribute(APPLIED) instanceof String principal ? principal : "";
    }

    /** Remembers for this request who acts, once it is known that they may. */
    public static void granted(HttpServletRequest request, Actor actor) {
        request.setAttribute(ACTOR, actor);
    }

    /** Who acts in somebody's place; null when people act for themselves. */
    public static @Nullable Actor actor(HttpServletRequest request) {
        return request.getAttribute(ACTOR) instanceof Actor actor ? actor : null;
    }
}
