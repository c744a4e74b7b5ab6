package org.jixiao.web.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Role;

/**
 * What stands around every page: who is signed in, and where they may go.
 *
 * @param path of the page itself
 */
public record Frame(Actor actor, String path) {

    /** One entry of the navigation. */
    public record Entry(String label, String path, boolean current) {}

    public List<Entry> menu() {
        return MenuItem.of(actor).stream()
                .map(item -> new Entry(item.label(), item.path(), item.leadsTo(path)))
                .toList();
    }

    /** The page a person begins with. */
    public String home() {
        return home(actor);
    }

    public static String home(Actor actor) {
        List<MenuItem> menu = MenuItem.of(actor);
        if (menu.isEmpty()) {
            return "/no-role";
        }
        return actor.roles().equals(Set.of(Role.AUDITOR))
                ? MenuItem.AUDIT.path()
                : menu.getFirst().path();
    }

    public String name() {
        return actor.name();
    }

    public String unitName() {
        return actor.unitName();
    }

    public String roles() {
        return actor.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(Messages::of)
                .collect(Collectors.joining(Messages.of("list.and")));
    }

    public boolean readsProjects() {
        return MenuItem.of(actor).contains(MenuItem.PROJECTS);
    }

    /** Whether the person holds the role of that code. */
    public boolean has(String code) {
        return Role.ofCode(code).filter(actor::has).isPresent();
    }
}
