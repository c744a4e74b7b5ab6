package org.jixiao.web.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Who a token of Keycloak speaks of: the claims that matter here, checked. */
record Person(ActorId id, String name, UnitCode unit, Set<Role> roles) {

    static final String UNIT_CLAIM = "unit_code";
    private static final Set<Role> ADMINISTRATORS =
            EnumSet.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);

    Person {
        roles = Set.copyOf(roles);
    }

    /**
     * @param claims of an access token or an ID token
     * @throws PersonRefused when nobody can work here with such claims
     */
    static Person of(Map<String, ? extends @Nullable Object> claims) {
        Set<Role> roles = roles(claims.get("realm_access"));
        if (roles.isEmpty()) {
            throw new PersonRefused(PersonRefused.Reason.ROLE_MISSING);
        }
        if (conflict(roles)) {
            throw new PersonRefused(PersonRefused.Reason.ROLES_CONFLICT);
        }
        return new Person(
                new ActorId(text(claims, "sub")),
                name(claims),
                unit(text(claims, UNIT_CLAIM)),
                roles);
    }

    /** The roles as Spring Security's expressions name them: {@code hasRole('unit-filer')}. */
    List<GrantedAuthority> authorities() {
        return roles.stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role.code()))
                .toList();
    }

    /**
     * 三员分立: system administration, security administration and audit are held apart from each other
     * and from the business.
     */
    private static boolean conflict(Set<Role> roles) {
        return roles.size() > 1 && roles.stream().anyMatch(ADMINISTRATORS::contains);
    }

    private static Set<Role> roles(@Nullable Object realmAccess) {
        if (realmAccess instanceof Map<?, ?> access
                && access.get("roles") instanceof Collection<?> names) {
            return names.stream()
                    .flatMap(name -> Role.ofCode(Objects.toString(name)).stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return Set.of();
    }

    private static UnitCode unit(String code) {
        try {
            return new UnitCode(code);
        } catch (IllegalArgumentException unusable) {
            throw new PersonRefused(PersonRefused.Reason.UNIT_MISSING);
        }
    }

    private static String name(Map<String, ? extends @Nullable Object> claims) {
        String name = text(claims, "name");
        return name.isBlank() ? text(claims, "preferred_username") : name;
    }

    private static String text(Map<String, ? extends @Nullable Object> claims, String claim) {
        return Objects.toString(claims.get(claim), "").strip();
    }
}
