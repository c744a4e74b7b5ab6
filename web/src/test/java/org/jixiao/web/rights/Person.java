package org.jixiao.web.rights;

import java.util.List;
import java.util.Set;

/**
 * One column of the matrix.
 *
 * @param username at Keycloak; empty for nobody
 * @param unit whose subtree is the person's scope
 */
record Person(String username, String unit, Set<String> roles) {

    static final Person NOBODY = new Person("", "none", Set.of());

    /** Each role, two districts, two units of one district, the city, and nobody. */
    static final List<Person> ALL =
            List.of(
                    new Person("filer-centre", "440114002", Set.of("unit-filer")),
                    new Person("filer-bureau", "440114001", Set.of("unit-filer")),
                    new Person("filer-panyu", "440113001", Set.of("unit-filer")),
                    new Person("filer-city", "440100001", Set.of("unit-filer")),
                    new Person("manager-huadu", "440114", Set.of("district-manager")),
                    new Person("manager-panyu", "440113", Set.of("district-manager")),
                    new Person("reviewer", "440100", Set.of("city-reviewer")),
                    new Person("approver", "440100", Set.of("city-approver")),
                    new Person("chief", "440100", Set.of("city-reviewer", "city-approver")),
                    new Person("auditor", "440100", Set.of("auditor")),
                    new Person("sysadmin", "440100", Set.of("system-admin")),
                    new Person("secadmin", "440100", Set.of("security-admin")),
                    NOBODY);

    boolean isNobody() {
        return username.isEmpty();
    }

    boolean hasAnyOf(Set<String> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    /** Codes of this unit tree are prefixes of those below; only the city bureau ends in 00. */
    boolean sees(String projectUnit) {
        String prefix = unit.equals("440100") ? "4401" : unit;
        return hasAnyOf(Access.READERS.roles()) && projectUnit.startsWith(prefix);
    }

    @Override
    public String toString() {
        return isNobody() ? "nobody" : username;
    }
}
