package org.jixiao.web.identity;

import org.jixiao.web.shared.Messages;
import org.springframework.security.core.AuthenticationException;

/** Keycloak knows the person, but nobody can work here with such an account. */
final class PersonRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** Why; the code is part of the API's contract. */
    enum Reason {
        ROLE_MISSING("role-missing"),
        ROLES_CONFLICT("roles-conflict"),
        UNIT_MISSING("unit-missing");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        String sentence() {
            return Messages.of("identity.problem." + code);
        }
    }

    PersonRefused(Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
