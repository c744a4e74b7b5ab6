package org.jixiao.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jixiao.domain.organization.UnitTreeCommand.*;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.junit.jupiter.api.Test;

/** Random changes of the tree, with what must hold after each of them. */
class UnitTreeWalkTest {

    private static final int WALKS = 200;
    private static final int STEPS = 40;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final UnitCode CITY = new UnitCode("440100");
    private static final Actor ADMIN =
            new Actor(new ActorId("admin"), "管理员", CITY, "市局", Set.of(Role.SYSTEM_ADMIN));
    private static final List<UnitCode> CODES = new ArrayList<>();

    static {
        CODES.add(CITY);
        for (int district = 1; district <= 3; district++) {
            CODES.add(new UnitCode("44010" + district + "001"));
            CODES.add(new UnitCode("44010" + district + "002"));
            CODES.add(new UnitCode("44011" + district));
        }
    }

    private final Map<String, Integer> seen = new HashMap<>();

    @Test
    void whateverIsAskedTheTreeStaysWhole() {
        for (int seed = 0; seed < WALKS; seed++) {
            walk(new Random(seed));
        }
        assertThat(seen.keySet())
                .contains(
                        "UnitEstablished",
                        "UnitRenamed",
                        "UnitMoved",
                        "UnitClosed",
                        "unit-exists",
                        "no-such-unit",
                        "wrong-parent",
                        "date-goes-back",
                        "unit-has-children");
    }

    private void walk(Random random) {
        List<UnitTreeEvent> history = new ArrayList<>();
        history.addAll(
                UnitTreeDecider.decide(
                        UnitTree.EMPTY,
                        new EstablishUnit(CITY, UnitLevel.CITY_BUREAU, "市局", null, FIRST),
                        ADMIN));
        UnitTree live = UnitTree.replay(history);
        for (int step = 0; step < STEPS; step++) {
            UnitTreeCommand command = random(random);
            UnitTree before = live;
            for (UnitTreeEvent event : decided(live, command)) {
                live = live.evolve(event);
                history.add(event);
                pastStands(before, live, event.from());
            }
            assertThat(UnitTree.replay(history)).isEqualTo(live);
            if (live != before) {
                everyLineageReachesTheCity(live);
                spellsFollowEachOther(live);
            }
        }
    }

    private List<UnitTreeEvent> decided(UnitTree tree, UnitTreeCommand command) {
        try {
            List<UnitTreeEvent> events = UnitTreeDecider.decide(tree, command, ADMIN);
            events.forEach(event -> seen.merge(event.getClass().getSimpleName(), 1, Integer::sum));
            return events;
        } catch (Refused refused) {
            seen.merge(refused.rejection().code(), 1, Integer::sum);
            return List.of();
        }
    }

    private static UnitTreeCommand random(Random random) {
        UnitCode unit = any(random);
        LocalDate from = FIRST.plusDays(random.nextInt(60));
        UnitLevel level = unit.value().length() == 6 ? UnitLevel.DISTRICT_BUREAU : UnitLevel.UNIT;
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> new EstablishUnit(unit, level, "甲", any(random), from);
            case 3 -> new RenameUnit(unit, random.nextBoolean() ? "甲" : "乙", from);
            case 4 -> new MoveUnit(unit, any(random), from);
            default -> new CloseUnit(unit, from);
        };
    }

    private static UnitCode any(Random random) {
        return CODES.get(random.nextInt(CODES.size()));
    }

    private static void pastStands(UnitTree before, UnitTree after, LocalDate from) {
        for (UnitCode unit : CODES) {
            for (LocalDate day = FIRST; day.isBefore(from); day = day.plusDays(1)) {
                Optional<UnitSpell> expected = ended(before.on(unit, day), after, unit, day);
                if (!after.on(unit, day).equals(expected)) {
                    assertThat(after.on(unit, day)).isEqualTo(expected);
                }
            }
        }
    }

    /** The spell of before, with the end that it may have been given since. */
    private static Optional<UnitSpell> ended(
            Optional<UnitSpell> spell, UnitTree after, UnitCode unit, LocalDate day) {
        return spell.map(
                was ->
                        was.until() != null
                                ? was
                                : new UnitSpell(
                                        was.unit(),
                                        was.level(),
                                        was.name(),
                                        was.parent(),
                                        was.from(),
                                        after.on(unit, day).map(UnitSpell::until).orElse(null)));
    }

    private static void everyLineageReachesTheCity(UnitTree tree) {
        for (UnitCode unit : CODES) {
            for (int day = 0; day < 62; day++) {
                LocalDate then = FIRST.plusDays(day);
                Optional<Lineage> lineage = tree.lineage(unit, then);
                assertThat(lineage.isPresent()).isEqualTo(tree.on(unit, then).isPresent());
                lineage.ifPresent(up -> reachesTheCity(unit, up.upwards()));
            }
        }
    }

    private static void reachesTheCity(UnitCode unit, List<UnitCode> upwards) {
        boolean whole =
                upwards.getFirst().equals(unit)
                        && upwards.getLast().equals(CITY)
                        && new HashSet<>(upwards).size() == upwards.size();
        assertThat(whole).as("lineage %s of %s", upwards, unit).isTrue();
    }

    private static void spellsFollowEachOther(UnitTree tree) {
        for (List<UnitSpell> spells : tree.spells().values()) {
            for (int next = 1; next < spells.size(); next++) {
                assertThat(spells.get(next - 1).until()).isEqualTo(spells.get(next).from());
                assertThat(spells.get(next - 1).from()).isBefore(spells.get(next).from());
            }
        }
    }
}
