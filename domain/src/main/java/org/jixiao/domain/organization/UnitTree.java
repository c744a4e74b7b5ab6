package org.jixiao.domain.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.domain.organization.UnitTreeEvent.UnitClosed;
import org.jixiao.domain.organization.UnitTreeEvent.UnitEstablished;
import org.jixiao.domain.organization.UnitTreeEvent.UnitMoved;
import org.jixiao.domain.organization.UnitTreeEvent.UnitRenamed;
import org.jixiao.domain.shared.UnitCode;

/**
 * The unit tree with its whole past: for each unit its spells in order, the last of which may still
 * hold.
 */
public record UnitTree(Map<UnitCode, List<UnitSpell>> spells) {

    public static final UnitTree EMPTY = new UnitTree(Map.of());

    public UnitTree {
        spells = Map.copyOf(spells);
    }

    public static UnitTree replay(List<UnitTreeEvent> events) {
        UnitTree tree = EMPTY;
        for (UnitTreeEvent event : events) {
            tree = tree.evolve(event);
        }
        return tree;
    }

    /** The unit as it stood on {@code day}. */
    public Optional<UnitSpell> on(UnitCode unit, LocalDate day) {
        return spells.getOrDefault(unit, List.of()).stream()
                .filter(spell -> spell.holdsOn(day))
                .findFirst();
    }

    /** The unit's latest spell, whether it still holds or not. */
    Optional<UnitSpell> latest(UnitCode unit) {
        List<UnitSpell> all = spells.getOrDefault(unit, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The unit and everything above it on {@code day}; empty when it did not exist then. */
    public Optional<Lineage> lineage(UnitCode unit, LocalDate day) {
        List<UnitCode> upwards = new ArrayList<>();
        Optional<UnitSpell> here = on(unit, day);
        while (here.isPresent()) {
            upwards.add(here.get().unit());
            UnitCode parent = here.get().parent();
            here = parent == null ? Optional.empty() : on(parent, day);
        }
        return upwards.isEmpty() ? Optional.empty() : Optional.of(new Lineage(upwards));
    }

    /** The unit as it stands for good from {@code day} on; empty when it closes some day. */
    Optional<UnitSpell> lasting(UnitCode unit, LocalDate day) {
        return latest(unit).filter(spell -> spell.until() == null).flatMap(open -> on(unit, day));
    }

    /** Whether any unit stands below {@code unit} on {@code day} or on any day after it. */
    boolean hasOpenChildren(UnitCode unit, LocalDate day) {
        return spells.values().stream()
                .flatMap(List::stream)
                .anyMatch(
                        spell ->
                                unit.equals(spell.parent())
                                        && (spell.until() == null || spell.until().isAfter(day)));
    }

    public UnitTree evolve(UnitTreeEvent event) {
        return switch (event) {
            case UnitEstablished e -> established(e);
            case UnitRenamed e -> {
                UnitSpell last = last(event);
                yield continued(
                        last,
                        new UnitSpell(
                                e.unit(), last.level(), e.name(), last.parent(), e.from(), null));
            }
            case UnitMoved e -> {
                UnitSpell last = last(event);
                yield continued(
                        last,
                        new UnitSpell(
                                e.unit(), last.level(), last.name(), e.parent(), e.from(), null));
            }
            case UnitClosed e -> {
                List<UnitSpell> all = new ArrayList<>(spells.getOrDefault(e.unit(), List.of()));
                all.set(all.size() - 1, last(event).endingOn(e.from()));
                yield with(e.unit(), all);
            }
        };
    }

    private UnitTree established(UnitEstablished e) {
        if (spells.containsKey(e.unit())) {
            throw broken(e);
        }
        return with(
                e.unit(),
                List.of(new UnitSpell(e.unit(), e.level(), e.name(), e.parent(), e.from(), null)));
    }

    /** A change on the very day a spell began replaces it, so that no spell is empty. */
    private UnitTree continued(UnitSpell last, UnitSpell next) {
        List<UnitSpell> all = new ArrayList<>(spells.getOrDefault(next.unit(), List.of()));
        all.removeLast();
        if (last.from().isBefore(next.from())) {
            all.add(last.endingOn(next.from()));
        }
        all.add(next);
        return with(next.unit(), all);
    }

    private UnitTree with(UnitCode unit, List<UnitSpell> changed) {
        Map<UnitCode, List<UnitSpell>> all = new LinkedHashMap<>(spells);
        all.put(unit, List.copyOf(changed));
        return new UnitTree(all);
    }

    private UnitSpell last(UnitTreeEvent event) {
        return latest(event.unit())
                .filter(spell -> spell.until() == null)
                .orElseThrow(() -> broken(event));
    }

    private static IllegalStateException broken(UnitTreeEvent event) {
        return new IllegalStateException(
                event.unit() + " cannot have " + event.getClass().getSimpleName());
    }
}
