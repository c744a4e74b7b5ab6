package org.jixiao.infrastructure.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.domain.shared.Role;

/** Roles as an array of their codes. */
final class RoleCodes {

    private RoleCodes() {}

    static String[] of(Collection<Role> roles) {
        return roles.stream().map(Role::code).sorted().toArray(String[]::new);
    }

    static Set<Role> read(ResultSet row, String column) throws SQLException {
        String[] codes = (String[]) row.getArray(column).getArray();
        return Arrays.stream(codes)
                .flatMap(code -> Role.ofCode(code).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
