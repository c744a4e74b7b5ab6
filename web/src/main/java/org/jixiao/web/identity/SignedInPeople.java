package org.jixiao.web.identity;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Takes a person from the ID token alone; Keycloak is not asked a second time.
 *
 * <p>Throws {@link PersonRefused} when nobody can work here with such an account.
 */
final class SignedInPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        Person person = Person.of(request.getIdToken().getClaims());
        return new DefaultOidcUser(person.authorities(), request.getIdToken());
    }
}
