package org.jixiao.web.project;

import java.util.Map;
import java.util.Set;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.domain.project.Phase;
import org.jixiao.web.shared.Messages;

/**
 * Where a list of projects stands and what it shows before anything is chosen.
 *
 * @param titleKey names the words of the heading
 * @param usual the phases shown while none is chosen; empty for all
 * @param usualSort the order shown while none is chosen
 * @param suffix of a project's address to which its row leads
 * @param emptyKey names the words on what to do next when nothing is there
 */
public record ListPlace(
        String titleKey,
        String path,
        Set<Phase> usual,
        String usualSort,
        String suffix,
        String emptyKey) {

    public String title() {
        return Messages.of(titleKey);
    }

    public String emptyNext() {
        return Messages.of(emptyKey);
    }

    public Map<String, String> crumbs() {
        return Map.of();
    }

    public String link(ProjectRow row) {
        return "/projects/" + row.id() + suffix;
    }
}
