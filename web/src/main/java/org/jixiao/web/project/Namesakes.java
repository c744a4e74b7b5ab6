package org.jixiao.web.project;

import java.util.List;
import java.util.Locale;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.springframework.stereotype.Component;

/** Finds projects of one unit and round that have the same name, as when one is filed twice. */
@Component
class Namesakes {

    /** More have the name as a part of theirs than anybody reads through. */
    private static final int MOST = 50;

    private final ProjectQueries projects;

    Namesakes(ProjectQueries projects) {
        this.projects = projects;
    }

    /**
     * @param except the id of the project that asks; empty while it is not filed
     */
    List<ProjectRow> of(Actor viewer, UnitCode unit, RoundId round, String name, String except) {
        if (name.isBlank()) {
            return List.of();
        }
        List<String> parts = List.of(name.toLowerCase(Locale.ROOT));
        return projects.named(viewer, round.fiscalYear(), unit, parts, MOST).stream()
                .filter(row -> row.round().equals(round) && row.name().equals(name))
                .filter(row -> !row.id().toString().equals(except))
                .toList();
    }
}
