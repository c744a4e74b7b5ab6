package org.jixiao.web.rights;

import java.util.Set;

/** Who a route is open to, as the first wall decides it: by role alone. */
enum Access {
    ANYONE,
    SIGNED_IN,
    READERS("unit-filer", "district-manager", "city-reviewer", "city-approver", "auditor"),
    DELEGATORS("unit-filer", "district-manager", "city-reviewer", "city-approver"),
    SEE_DELEGATIONS(
            "unit-filer", "district-manager", "city-reviewer", "city-approver", "security-admin"),
    DECIDERS("unit-filer", "district-manager", "city-reviewer", "city-approver"),
    WRITERS("unit-filer", "city-reviewer"),
    TALKERS("unit-filer", "district-manager", "city-reviewer"),
    FOLLOWERS("district-manager", "city-reviewer"),
    MANAGERS("district-manager"),
    FILERS("unit-filer"),
    IMPORTERS("unit-filer", "district-manager"),
    CITY_READERS("city-reviewer", "city-approver", "auditor"),
    REVIEWERS("city-reviewer"),
    APPROVERS("city-approver"),
    AUDITORS("auditor"),
    SYSTEM_ADMINS("system-admin"),
    SECURITY_ADMINS("security-admin");

    private final Set<String> roles;

    Access(String... roles) {
        this.roles = Set.of(roles);
    }

    Set<String> roles() {
        return roles;
    }

    boolean admits(Person person) {
        return switch (this) {
            case ANYONE -> true;
            case SIGNED_IN -> !person.isNobody();
            default -> person.hasAnyOf(roles);
        };
    }
}
