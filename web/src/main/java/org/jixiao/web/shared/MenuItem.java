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
    WORKBENCH("工作台", "/workbench", UNIT_FILER, DISTRICT_MANAGER, CITY_REVIEWER, CITY_APPROVER),
    PROJECTS(
            "项目", "/projects", UNIT_FILER, DISTRICT_MANAGER, CITY_REVIEWER, CITY_APPROVER, AUDITOR),
    REVIEW("审核", "/review", CITY_REVIEWER),
    APPROVAL("批复", "/approval", CITY_APPROVER),
    SUMMARY("汇总", "/summary", UNIT_FILER, DISTRICT_MANAGER, CITY_REVIEWER, CITY_APPROVER, AUDITOR),
    TABLES("导入导出", "/imports", UNIT_FILER, DISTRICT_MANAGER, CITY_REVIEWER, CITY_APPROVER, AUDITOR),
    LIBRARY(
            "指标库", "/library", UNIT_FILER, DISTRICT_MANAGER, CITY_REVIEWER, CITY_APPROVER, AUDITOR),
    AUDIT("审计", "/audit", AUDITOR),
    OPERATIONS("系统", "/operations", SYSTEM_ADMIN),
    ACCOUNTS("账号", "/accounts", SECURITY_ADMIN);

    private final String label;
    private final String path;
    private final Set<Role> roles;

    MenuItem(String label, String path, Role... roles) {
        this.label = label;
        this.path = path;
        this.roles = Set.of(roles);
    }

    static List<MenuItem> of(Actor actor) {
        return Arrays.stream(values())
                .filter(item -> item.roles.stream().anyMatch(actor::has))
                .toList();
    }

    public String label() {
        return label;
    }

    public String path() {
        return path;
    }

    /** A project's review page belongs to the reviewer's queue. */
    boolean leadsTo(String requestPath) {
        if (requestPath.startsWith(PROJECTS.path + "/") && requestPath.endsWith(REVIEW.path)) {
            return this == REVIEW;
        }
        return requestPath.equals(path) || requestPath.startsWith(path + "/");
    }
}
