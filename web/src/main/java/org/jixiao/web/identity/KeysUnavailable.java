package org.jixiao.web.identity;

import org.springframework.security.core.AuthenticationException;

/** Keycloak's keys cannot be fetched and none are remembered, so that no token can be checked. */
final class KeysUnavailable extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    KeysUnavailable(Throwable cause) {
        super("Keycloak's keys cannot be had", cause);
    }
}
