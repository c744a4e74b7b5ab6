package org.jixiao.domain.shared;

import java.util.Arrays;
import java.util.Optional;

/**
 * The coarse roles that the identity provider names; what a person may see is the subtree of their
 * unit.
 */
public enum Role {
    UNIT_FILER("unit-filer", "单位填报员"),
    DISTRICT_MANAGER("district-manager", "区局主管"),
    CITY_REVIEWER("city-reviewer", "市局审核员"),
    CITY_APPROVER("city-approver", "市局审批人"),
    AUDITOR("auditor", "审计员"),
    SYSTEM_ADMIN("system-admin", "系统管理员"),
    SECURITY_ADMIN("security-admin", "安全管理员");

    private final String code;
    private final String label;

    Role(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The role of that name at the identity provider; empty for roles that are not ours. */
    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
