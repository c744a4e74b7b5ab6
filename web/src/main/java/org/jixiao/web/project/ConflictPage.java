package org.jixiao.web.project;

import java.util.List;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Both readings of a sheet that was changed twice at once, place by place, with what was before.
 */
@Component
class ConflictPage {

    private final ProjectHistory history;

    ConflictPage(ProjectHistory history) {
        this.history = history;
    }

    /** What I typed, what was saved up to {@code theirs}, and what both began from. */
    ThreeWay sides(Actor actor, ProjectPage present, SheetForm mine, long theirs) {
        Long version = mine.version();
        return new ThreeWay(
                at(actor, present, version == null ? 1 : version),
                at(actor, present, theirs),
                mine);
    }

    private SheetForm at(Actor actor, ProjectPage present, long version) {
        if (version >= present.version()) {
            return SheetForm.of(present.sheet(), present.version());
        }
        return history.atVersion(actor, ProjectId.parse(present.id()), Math.max(1, version))
                .map(then -> SheetForm.of(then.state().file().sheet(), version))
                .orElseThrow();
    }

    String show(Actor actor, ProjectPage present, SheetForm mine, Model model) {
        List<Difference> differences = sides(actor, present, mine, present.version()).differences();
        model.addAttribute("project", present);
        model.addAttribute("form", mine);
        model.addAttribute("differences", differences);
        model.addAttribute("toChoose", differences.stream().filter(Difference::both).count());
        Long version = mine.version();
        long since = version == null ? 0 : version;
        List<EventMeta> saved =
                present.history().stream()
                        .filter(entry -> entry.recorded().version() > since)
                        .map(entry -> entry.recorded().meta())
                        .toList();
        model.addAttribute("who", saved.stream().map(EventMeta::actorName).distinct().toList());
        model.addAttribute("alone", saved.stream().allMatch(meta -> isBy(actor, meta)));
        return "project/conflict";
    }

    /** One person with two windows is nobody else. */
    private static boolean isBy(Actor actor, EventMeta meta) {
        return meta.actorId().equals(actor.id().person().value());
    }
}
