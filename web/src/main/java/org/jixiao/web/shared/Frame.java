package org.jixiao.web.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    /**
     * One entry of the navigation.
     *
     * @param key the letter that leads there after g
     */
    public record Entry(String label, String path, String key, boolean current) {}

    public List<Entry> menu() {
        List<Entry> menu = new ArrayList<>();
        for (MenuItem item : MenuItem.of(actor)) {
            menu.add(new Entry(item.label(), item.path(), key(item, menu), item.leadsTo(path)));
        }
        return menu;
    }

    /** The first letter of its English name that no entry before has. */
    private static String key(MenuItem item, List<Entry> before) {
        return item.name()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .filter(letter -> before.stream().noneMatch(e -> e.key().equals(letter)))
                .findFirst()
                .orElse("");
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

    /** The chapter of the guide for this person; its first page for who has several roles. */
    public String help() {
        return actor.roles().size() == 1
                ? "/help/" + actor.roles().iterator().next().code()
                : "/help";
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
        return readsProjects(actor);
    }

    public static boolean readsProjects(Actor actor) {
        return MenuItem.of(actor).contains(MenuItem.PROJECTS);
    }

    /** Whether the person holds the role of that code. */
    public boolean has(String code) {
        return Role.ofCode(code).filter(actor::has).isPresent();
    }
}
