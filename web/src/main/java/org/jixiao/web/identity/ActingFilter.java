package org.jixiao.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.delegation.Delegations;
import org.jixiao.application.delegation.KnownPeople;
import org.jixiao.domain.delegation.DelegationRejection.NotNow;
import org.jixiao.domain.delegation.DelegationRules;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.OnBehalfOf;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemWriter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers whoever comes by, and lets those who work in somebody's place (代理) have that person's
 * roles for the request. Runs once the person is known and before anybody asks what they may.
 *
 * <p>Where there is no such delegation now, nothing at all is done: a form begun in somebody's
 * place must not be carried out in one's own.
 */
final class ActingFilter extends OncePerRequestFilter {

    private final KnownPeople people;
    private final Delegations delegations;
    private final ProblemWriter problems;
    private final Clock clock;
    private final Formats formats;

    ActingFilter(
            KnownPeople people,
            Delegations delegations,
            ProblemWriter problems,
            Clock clock,
            Formats formats) {
        this.people = people;
        this.delegations = delegations;
        this.problems = problems;
        this.clock = clock;
        this.formats = formats;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        Optional<Actor> self = Optional.ofNullable(signedIn).flatMap(ActingFilter::self);
        Optional<String> principal = OnBehalfOf.wanted(request);
        OnBehalfOf.apply(request, principal);
        self.ifPresent(people::seen);
        if (self.isPresent() && DrawnFor.another(request, principal)) {
            another(self.get(), request, response);
            return;
        }
        if (self.isEmpty() || signedIn == null || principal.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Actor acting = acting(self.get(), principal.get());
            OnBehalfOf.granted(request, acting);
            replace(signedIn, acting);
        } catch (Refused refused) {
            refuse(self.get(), principal.get(), request, response, refused.rejection());
            return;
        }
        chain.doFilter(request, response);
    }

    private static Optional<Actor> self(Authentication signedIn) {
        return RequestResolver.personOf(signedIn)
                .map(
                        person ->
                                new Actor(
                                        person.id(),
                                        person.name(),
                                        person.unit(),
                                        person.unit().value(),
                                        person.roles()));
    }

    private Actor acting(Actor self, String principal) {
        DelegationRules.administratorsAndAuditorsStandInForNobody(self.name(), self.roles());
        try {
            return delegations
                    .acting(self, new ActorId(principal), clock.instant())
                    .orElseThrow(() -> new Refused(new NotNow()));
        } catch (IllegalArgumentException unreadable) {
            throw new Refused(new NotNow());
        }
    }

    /** A context of its own: the session keeps the person as they signed in. */
    private static void replace(Authentication signedIn, Actor acting) {
        List<GrantedAuthority> authorities =
                acting.roles().stream()
                        .map(
                                role ->
                                        (GrantedAuthority)
                                                new SimpleGrantedAuthority("ROLE_" + role.code()))
                        .toList();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                switch (signedIn) {
                    case JwtAuthenticationToken bearer ->
                            new JwtAuthenticationToken(bearer.getToken(), authorities);
                    case OAuth2AuthenticationToken session ->
                            new OAuth2AuthenticationToken(
                                    (OidcUser) session.getPrincipal(),
                                    authorities,
                                    session.getAuthorizedClientRegistrationId());
                    default -> throw new IllegalStateException("nobody is signed in");
                });
        SecurityContextHolder.setContext(context);
    }

    /** Not to be blamed on another tab where the delegation itself is over. */
    private void another(Actor self, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String drawn = DrawnFor.whom(request);
        if (drawn.isEmpty() || mayActFor(self, drawn)) {
            ChangedHands.byAnotherTab(request, response);
        } else {
            ChangedHands.byTheEnd(end(self, drawn), request, response);
        }
    }

    private boolean mayActFor(Actor self, String principal) {
        try {
            acting(self, principal);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private EndOfActing end(Actor self, String principal) {
        return EndOfActing.of(
                delegations.concerning(self.id()), self.id(), principal, clock.instant(), formats);
    }

    private void refuse(
            Actor self,
            String principal,
            HttpServletRequest request,
            HttpServletResponse response,
            Rejection rejection)
            throws IOException {
        if (ApiPaths.isApi(request)) {
            problems.write(response, Problem.of(rejection));
            return;
        }
        if (!isByScript(request)) {
            OnBehalfOf.stop(request);
        }
        boolean byHtmx = request.getHeader("HX-Request") != null;
        if (DrawnFor.isAForm(request) || isByScript(request) && !byHtmx) {
            ChangedHands.byTheEnd(end(self, principal), request, response);
            return;
        }
        String ended = request.getContextPath() + "/delegations?ended=true";
        if (byHtmx) {
            response.setHeader("HX-Redirect", ended);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(ended);
        }
    }

    /**
     * Sent by a script of a page that stays as it is: the page that is asked for next has to tell
     * the person that they are back as themselves.
     */
    private static boolean isByScript(HttpServletRequest request) {
        return "empty".equals(request.getHeader("Sec-Fetch-Dest"));
    }
}
