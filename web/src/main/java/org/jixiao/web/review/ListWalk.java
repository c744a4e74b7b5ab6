package org.jixiao.web.review;

import java.nio.charset.StandardCharsets;
import org.jixiao.application.project.Position;
import org.jixiao.application.project.ProjectDesk;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.project.ListPlace;
import org.jixiao.web.project.ListQuery;
import org.jixiao.web.project.ListText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriUtils;

/** Going through a list project by project, by the list's own conditions and order. */
@Component
class ListWalk {

    private final ProjectQueries projects;
    private final ProjectDesk desk;

    ListWalk(ProjectQueries projects, ProjectDesk desk) {
        this.projects = projects;
        this.desk = desk;
    }

    /** The neighbours in the list, empty where there is none; place 0 outside of it. */
    record Neighbours(String previous, String next, long place, long length) {}

    /**
     * The neighbours in the list somebody came from. Deciding on a project moves it within the list
     * or out of it; then the first of the others is next.
     *
     * @param list the question of that list, as {@link ListQuery#asText} writes it
     */
    Neighbours neighbours(Actor viewer, ProjectId id, String list, ListPlace place) {
        ListQuery asked = ListText.read(list);
        ProjectFilter filter = asked.filter(place.usual());
        String sort = asked.pageRequest(place.usualSort()).sort();
        Position at =
                desk.position(viewer, filter, sort, id).orElse(new Position(0, 0, null, null));
        ProjectId next = at.next() == null ? firstOther(viewer, filter, sort, id) : at.next();
        return new Neighbours(text(at.previous()), text(next), at.place(), at.length());
    }

    private @Nullable ProjectId firstOther(
            Actor viewer, ProjectFilter filter, String sort, ProjectId id) {
        return projects.list(viewer, filter, new PageRequest(0, 2, sort)).items().stream()
                .map(ProjectRow::id)
                .filter(other -> !other.equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String text(@Nullable ProjectId id) {
        return id == null ? "" : id.toString();
    }

    /** What a page that stands in such a walk shows of it. */
    void show(Actor viewer, ProjectId id, String list, ListPlace place, Model model) {
        String question = ListText.read(list).asText();
        model.addAttribute("list", question);
        model.addAttribute("backToList", back(list, place));
        model.addAttribute("queue", neighbours(viewer, id, question, place));
    }

    /** The page of a project, with the list it is gone through. */
    static String address(String id, String list, ListPlace place) {
        String question = ListText.read(list).asText();
        return "/projects/"
                + id
                + place.suffix()
                + (question.isEmpty()
                        ? ""
                        : "?list=" + UriUtils.encode(question, StandardCharsets.UTF_8));
    }

    /** Where a decision leads: to the next one of the list, or back to the list at its end. */
    static String after(String next, String list, ListPlace place) {
        return next.isEmpty() ? back(list, place) : address(next, list, place);
    }

    private static String back(String list, ListPlace place) {
        String question = ListText.read(list).asText();
        return place.path() + (question.isEmpty() ? "" : "?" + question);
    }
}
