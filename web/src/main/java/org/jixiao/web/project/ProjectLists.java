package org.jixiao.web.project;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.project.ProjectDesk;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectListing;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.review.PersonalDesk;
import org.jixiao.application.review.PersonalDesk.SavedView;
import org.jixiao.application.shared.Page;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Period;
import org.springframework.stereotype.Component;

/** Puts lists of projects together; the queues of reviewers and approvers are such lists too. */
@Component
public class ProjectLists {

    private static final Set<Role> DECIDERS =
            Set.of(Role.UNIT_FILER, Role.DISTRICT_MANAGER, Role.CITY_REVIEWER, Role.CITY_APPROVER);

    private final ProjectQueries projects;
    private final ProjectDesk desk;
    private final PersonalDesk personal;
    private final OrganizationQueries organization;
    private final Formats formats;

    ProjectLists(
            ProjectQueries projects,
            ProjectDesk desk,
            PersonalDesk personal,
            OrganizationQueries organization,
            Formats formats) {
        this.projects = projects;
        this.desk = desk;
        this.personal = personal;
        this.organization = organization;
        this.formats = formats;
    }

    public ListView show(Actor viewer, ListQuery said, ListPlace place) {
        ListQuery asked = said.within(Period.chosen());
        ProjectFilter filter = asked.filter(place.usual());
        List<UnitView> tree = within(organization.units(formats.today()), viewer.unit());
        ProjectListing listing =
                projects.listing(viewer, filter, asked.pageRequest(place.usualSort()));
        return new ListView(
                place,
                new ListView.Query(asked, place),
                listing.page(),
                listing.totals(),
                years(),
                atLevel(tree, UnitLevel.DISTRICT_BUREAU),
                atLevel(tree, UnitLevel.UNIT),
                DECIDERS.stream().anyMatch(viewer::has),
                aside(viewer, place.path(), filter.text(), listing.page()));
    }

    private ListAside aside(Actor viewer, String place, String text, Page<ProjectRow> page) {
        List<ProjectId> ids = page.items().stream().map(ProjectRow::id).toList();
        return new ListAside(
                desk.holdings(viewer, ids),
                desk.since(viewer, ids),
                desk.snippets(viewer, ids, text),
                personal.hiddenColumns(viewer.id(), place)
                        .orElseGet(() -> ListColumn.usuallyHidden(place)),
                personal.views(viewer.id(), place));
    }

    /** The address of the view the list opens with, when it is opened without any question. */
    public Optional<String> opening(Actor viewer, HttpServletRequest http, ListPlace place) {
        return http.getQueryString() != null
                ? Optional.empty()
                : personal.views(viewer.id(), place.path()).stream()
                        .filter(SavedView::first)
                        .filter(view -> !view.query().isEmpty())
                        .map(view -> "redirect:" + place.path() + "?" + view.query())
                        .findFirst();
    }

    private List<String> years() {
        return organization.rounds().stream()
                .map(round -> round.id().fiscalYear())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(Object::toString)
                .toList();
    }

    private static List<UnitView> atLevel(List<UnitView> units, UnitLevel level) {
        return units.stream().filter(unit -> unit.level() == level).toList();
    }

    /** A parent comes before its children, so one pass gathers the subtree. */
    private static List<UnitView> within(List<UnitView> tree, UnitCode root) {
        Set<UnitCode> inside = new HashSet<>(Set.of(root));
        return tree.stream()
                .filter(
                        unit ->
                                inside.contains(unit.code())
                                        || unit.parent() != null
                                                && inside.contains(unit.parent())
                                                && inside.add(unit.code()))
                .toList();
    }
}
