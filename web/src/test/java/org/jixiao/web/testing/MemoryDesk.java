package org.jixiao.web.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.application.project.Holding;
import org.jixiao.application.project.Position;
import org.jixiao.application.project.ProjectDesk;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.project.Snippet;
import org.jixiao.application.review.PersonalDesk;
import org.jixiao.domain.project.Project.UnderReview;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;

/** Personal arrangements and what stands beside lists, in memory. */
final class MemoryDesk implements ProjectDesk, PersonalDesk {

    private final MemoryProjects projects;
    private final MemoryEvents events;
    private final Map<String, List<SavedView>> views = new HashMap<>();
    private final Map<String, Set<String>> hidden = new HashMap<>();
    private final Map<ActorId, Set<UnitCode>> districts = new HashMap<>();
    private final Map<ActorId, List<Phrase>> phrases = new HashMap<>();

    MemoryDesk(MemoryProjects projects, MemoryEvents events) {
        this.projects = projects;
        this.events = events;
    }

    @Override
    public Map<ProjectId, Holding> holdings(Actor viewer, List<ProjectId> ids) {
        Map<ProjectId, Holding> holdings = new HashMap<>();
        for (ProjectId id : ids) {
            if (events.project(id) instanceof UnderReview held) {
                holdings.put(
                        id,
                        new Holding(
                                held.reviewer(),
                                events.lifeOf(id).getLast().meta().actorName(),
                                events.lifeOf(id).getLast().at()));
            }
        }
        return holdings;
    }

    @Override
    public Map<ProjectId, Instant> since(Actor viewer, List<ProjectId> ids) {
        return ids.stream()
                .collect(Collectors.toMap(id -> id, id -> events.lifeOf(id).getLast().at()));
    }

    @Override
    public Map<ProjectId, Snippet> snippets(Actor viewer, List<ProjectId> ids, String question) {
        return Map.of();
    }

    @Override
    public Optional<Position> position(
            Actor viewer, ProjectFilter filter, String sort, ProjectId id) {
        Comparator<ProjectRow> order = Comparator.comparing(ProjectRow::code);
        List<ProjectId> all =
                projects.rows(viewer, filter)
                        .sorted(sort.startsWith("-") ? order.reversed() : order)
                        .map(ProjectRow::id)
                        .toList();
        int at = all.indexOf(id);
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        new Position(
                                at + 1,
                                all.size(),
                                at > 0 ? all.get(at - 1) : null,
                                at + 1 < all.size() ? all.get(at + 1) : null));
    }

    private static String key(ActorId person, String place) {
        return person + " " + place;
    }

    @Override
    public List<SavedView> views(ActorId person, String place) {
        return List.copyOf(views.getOrDefault(key(person, place), List.of()));
    }

    @Override
    public void keepView(ActorId person, String place, SavedView view) {
        dropView(person, place, view.name());
        List<SavedView> kept = new ArrayList<>(views(person, place));
        kept.add(view);
        views.put(key(person, place), kept);
    }

    @Override
    public void renameView(ActorId person, String place, String name, String another) {
        views(person, place).stream()
                .filter(view -> view.name().equals(name))
                .forEach(
                        view -> {
                            dropView(person, place, name);
                            keepView(
                                    person,
                                    place,
                                    new SavedView(another, view.query(), view.first()));
                        });
    }

    @Override
    public void dropView(ActorId person, String place, String name) {
        views.put(
                key(person, place),
                views(person, place).stream().filter(view -> !view.name().equals(name)).toList());
    }

    @Override
    public Optional<Set<String>> hiddenColumns(ActorId person, String place) {
        return Optional.ofNullable(hidden.get(key(person, place)));
    }

    @Override
    public void hideColumns(ActorId person, String place, Set<String> columns) {
        hidden.put(key(person, place), Set.copyOf(columns));
    }

    @Override
    public Set<UnitCode> districts(ActorId person) {
        return districts.getOrDefault(person, Set.of());
    }

    @Override
    public void chooseDistricts(ActorId person, Set<UnitCode> chosen) {
        districts.put(person, Set.copyOf(chosen));
    }

    @Override
    public List<Phrase> phrases(ActorId person) {
        return phrases.getOrDefault(person, List.of());
    }

    @Override
    public void keepPhrase(ActorId person, Phrase phrase) {
        List<Phrase> kept = new ArrayList<>(phrases(person));
        kept.remove(phrase);
        kept.addFirst(phrase);
        phrases.put(person, kept);
    }

    @Override
    public void dropPhrase(ActorId person, Phrase phrase) {
        List<Phrase> kept = new ArrayList<>(phrases(person));
        kept.remove(phrase);
        phrases.put(person, kept);
    }
}
