package org.jixiao.web.identity;

import java.util.Arrays;
import java.util.Optional;
import org.jixiao.web.shared.Messages;
import org.springframework.security.core.AuthenticationException;

/** Why somebody stands before the sign-in page again, and what it tells them. */
public enum SignInProblem {
    PROVIDER_DOWN("provider-down"),
    ROLE_MISSING(PersonRefused.Reason.ROLE_MISSING),
    ROLES_CONFLICT(PersonRefused.Reason.ROLES_CONFLICT),
    UNIT_MISSING(PersonRefused.Reason.UNIT_MISSING),
    CANCELLED("cancelled"),
    EXPIRED("expired"),
    FAILED("failed");

    private final String code;

    SignInProblem(String code) {
        this.code = code;
    }

    SignInProblem(PersonRefused.Reason reason) {
        this(reason.code());
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return Messages.of("identity.problem." + code);
    }

    /** Whether signing in as somebody else is what helps. */
    public boolean isAboutTheAccount() {
        return switch (this) {
            case ROLE_MISSING, ROLES_CONFLICT, UNIT_MISSING -> true;
            case PROVIDER_DOWN, CANCELLED, EXPIRED, FAILED -> false;
        };
    }

    static Optional<SignInProblem> ofCode(String code) {
        return Arrays.stream(values()).filter(problem -> problem.code.equals(code)).findFirst();
    }

    static SignInProblem of(AuthenticationException failure, boolean providerReachable) {
        if (failure instanceof PersonRefused refused) {
            return switch (refused.reason()) {
                case ROLE_MISSING -> ROLE_MISSING;
                case ROLES_CONFLICT -> ROLES_CONFLICT;
                case UNIT_MISSING -> UNIT_MISSING;
            };
        }
        if (!providerReachable) {
            return PROVIDER_DOWN;
        }
        return switch (SignInFailure.errorCode(failure)) {
            case "access_denied" -> CANCELLED;
            case "authorization_request_not_found", "temporarily_unavailable" -> EXPIRED;
            default -> FAILED;
        };
    }
}
