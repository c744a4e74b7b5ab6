package org.jixiao.web.identity;

import org.springframework.security.core.AuthenticationException;

/** Keycloak knows the person, but nobody can work here with such an account. */
final class PersonRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;
    private final Reason reason;

    /** Why; the code is part of the API's contract. */
    enum Reason {
        ROLE_MISSING("role-missing", "您的账号还没有绩效系统的角色。请联系安全管理员为账号授予角色后重新登录。"),
        ROLES_CONFLICT(
                "roles-conflict",
                "您的账号同时拥有互相冲突的角色。系统管理员、安全管理员、审计员三者只能任其一，" + "也不能兼任业务角色。请联系安全管理员调整后重新登录。"),
        UNIT_MISSING("unit-missing", "您的账号没有登记所属单位代码。请联系安全管理员补登后重新登录。");

        private final String code;
        private final String sentence;

        Reason(String code, String sentence) {
            this.code = code;
            this.sentence = sentence;
        }

        String code() {
            return code;
        }

        String sentence() {
            return sentence;
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
