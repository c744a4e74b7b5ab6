package org.jixiao.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.shared.Actor;
import org.jixiao.web.shared.OnBehalfOf;
import org.jixiao.web.shared.RequestIds;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the {@link Request} that a controller method asks for: who, from where, in which one. */
@Component
class RequestResolver implements HandlerMethodArgumentResolver {

    private final OrganizationQueries organization;
    private final Today today;

    RequestResolver(OrganizationQueries organization, Today today) {
        this.organization = organization;
        this.today = today;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Request.class;
    }

    @Override
    public Request resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        if (webRequest.getNativeRequest() instanceof HttpServletRequest request) {
            Actor acting = OnBehalfOf.actor(request);
            return new Request(
                    acting == null ? actor(person(request.getUserPrincipal())) : acting,
                    request.getRemoteAddr(),
                    RequestIds.of(request),
                    IdempotencyKeys.of(request));
        }
        throw new IllegalStateException("not an HTTP request");
    }

    private static Person person(@Nullable Principal principal) {
        return personOf(principal)
                .orElseThrow(
                        () ->
                                new AuthenticationCredentialsNotFoundException(
                                        "nobody is signed in"));
    }

    /** The person behind a token or a session; empty when there is none. */
    static Optional<Person> personOf(@Nullable Principal principal) {
        if (principal instanceof JwtAuthenticationToken bearer) {
            return Optional.of(Person.of(bearer.getToken().getClaims()));
        }
        if (principal instanceof OAuth2AuthenticationToken session
                && session.getPrincipal() instanceof OidcUser user) {
            return Optional.of(Person.of(user.getIdToken().getClaims()));
        }
        return Optional.empty();
    }

    private Actor actor(Person person) {
        String unitName =
                organization
                        .unit(person.unit(), today.date())
                        .map(UnitView::name)
                        // Somebody has to be able to establish the very first unit.
                        .orElse(person.unit().value());
        return new Actor(person.id(), person.name(), person.unit(), unitName, person.roles());
    }
}
