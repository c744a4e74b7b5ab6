package org.jixiao.web.project;

import java.util.Map;
import java.util.Set;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.domain.project.Phase;
import org.jixiao.web.shared.Messages;

/**
 * Where a list of projects stands and what it shows before anything is chosen.
 *
 * @param titleKey of the words it is called by
 * @param usual the phases shown while none is chosen; empty for all
 * @param usualSort the order shown while none is chosen
 * @param suffix of a project's address to which its row leads
 */
public record ListPlace(
        String titleKey,
        String path,
        Set<Phase> usual,
        String usualSort,
        String suffix,
        String emptyNextKey) {

    public String title() {
        return Messages.of(titleKey);
    }

    /** What to do when there is nothing in it. */
    public String emptyNext() {
        return emptyNextKey.isEmpty() ? "" : Messages.of(emptyNextKey);
    }

    public Map<String, String> crumbs() {
        return Map.of();
    }

    public String link(ProjectRow row) {
        return "/projects/" + row.id() + suffix;
    }
}
