package org.jixiao.web.identity;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;

/** Why somebody stands before the sign-in page again, and what it tells them. */
public enum SignInProblem {
    PROVIDER_DOWN("provider-down", "统一身份认证（Keycloak）现在连接不上，暂时不能登录。请稍后再试；如持续无法登录，请联系系统管理员。"),
    ROLE_MISSING(PersonRefused.Reason.ROLE_MISSING),
    ROLES_CONFLICT(PersonRefused.Reason.ROLES_CONFLICT),
    UNIT_MISSING(PersonRefused.Reason.UNIT_MISSING),
    CANCELLED("cancelled", "登录没有完成。如需使用系统，请重新登录。"),
    EXPIRED("expired", "登录等待时间过长或已在别处完成，请重新登录。"),
    FAILED("failed", "登录没有成功。请重新登录；如多次失败，请联系安全管理员。");

    private final String code;
    private final String sentence;

    SignInProblem(String code, String sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    SignInProblem(PersonRefused.Reason reason) {
        this(reason.code(), reason.sentence());
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return sentence;
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
