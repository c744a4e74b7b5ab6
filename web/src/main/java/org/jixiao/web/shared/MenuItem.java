package org.jixiao.web.shared;

import static org.jixiao.domain.shared.Role.AUDITOR;
import static org.jixiao.domain.shared.Role.CITY_APPROVER;
import static org.jixiao.domain.shared.Role.CITY_REVIEWER;
import static org.jixiao.domain.shared.Role.DISTRICT_MANAGER;
import static org.jixiao.domain.shared.Role.SECURITY_ADMIN;
import static org.jixiao.domain.shared.Role.SYSTEM_ADMIN;
import static org.jixiao.domain.shared.Role.UNIT_FILER;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Role;

/** The entries of the left navigation, each with the roles it is shown to. */
public enum MenuItem {
    WORKBENCH("/workbench", UNIT_FILER, DISTRICT_MANAGER, CITY_REVIEWER, CITY_APPROVER),
    PROJECTS("/projects", UNIT_FILER, DISTRICT_MANAGER, CITY_REVIEWER, CITY_APPROVER, AUDITOR),
    FORWARDING("/forwarding", DISTRICT_MANAGER),
    REVIEW("/review", CITY_REVIEWER),
    APPROVAL("/approval", CITY_APPROVER),
    DISCLOSURE("/disclosure", UNIT_FILER, DISTRICT_MANAGER, CITY_REVIEWER, CITY_APPROVER, AUDITOR),
    SUMMARY("/summary", UNIT_FILER, DISTRICT_MANAGER, CITY_REVIEWER, CITY_APPROVER, AUDITOR),
    TRANSFERS("/transfers", CITY_REVIEWER, CITY_APPROVER, AUDITOR),
    TABLES("/imports", UNIT_FILER, DISTRICT_MANAGER, CITY_REVIEWER, CITY_APPROVER, AUDITOR),
    LIBRARY("/library", UNIT_FILER, DISTRICT_MANAGER, CITY_REVIEWER, CITY_APPROVER, AUDITOR),
    AUDIT("/audit", AUDITOR),
    EXPORTS("/exports", AUDITOR),
    OPERATIONS("/operations", SYSTEM_ADMIN),
    ACCOUNTS("/accounts", SECURITY_ADMIN);

    private final String path;
    private final Set<Role> roles;

    MenuItem(String path, Role... roles) {
        this.path = path;
        this.roles = Set.of(roles);
    }

    static List<MenuItem> of(Actor actor) {
        return Arrays.stream(values())
                .filter(item -> item.roles.stream().anyMatch(actor::has))
                .toList();
    }

    public String label() {
        return Messages.of(this);
    }

    public String path() {
        return path;
    }

    /** A project's review page belongs to the reviewer's queue. */
    boolean leadsTo(String requestPath) {
        if (requestPath.startsWith(PROJECTS.path + "/") && requestPath.endsWith(REVIEW.path)) {
            return this == REVIEW;
        }
        if (requestPath.startsWith(PROJECTS.path + "/") && requestPath.endsWith("/send-back")) {
            return this == FORWARDING;
        }
        return requestPath.equals(path) || requestPath.startsWith(path + "/");
    }
}
