package org.jixiao.web.testing;

import java.util.Map;
import org.jixiao.domain.shared.Actor;

/** The people of the {@link Demo} by the names under which they sign in. */
public final class People {

    private static final Map<String, Demo.Caller> ALL =
            Map.of(
                    "filer-centre", Demo.FILER,
                    "filer-bureau", Demo.BUREAU_FILER,
                    "filer-panyu", Demo.OTHER_FILER,
                    "manager", Demo.MANAGER,
                    "reviewer", Demo.REVIEWER,
                    "reviewer2", Demo.SECOND_REVIEWER,
                    "approver", Demo.APPROVER,
                    "auditor", Demo.AUDITOR,
                    "sysadmin", Demo.SYSTEM_ADMIN,
                    "secadmin", Demo.SECURITY_ADMIN);

    private People() {}

    public static Actor of(String username) {
        return named(username).actor();
    }

    public static Demo.Caller named(String username) {
        Demo.Caller found = ALL.get(username);
        if (found == null) {
            throw new IllegalArgumentException("nobody signs in as " + username);
        }
        return found;
    }
}
