package org.jixiao.infrastructure.load;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;

/** The lives of all projects, each the same whenever it is asked for. */
final class LoadLives {

    private final long seed;
    private final List<LoadRound> rounds;
    private final List<UnitCode> units = LoadUnits.filing();

    LoadLives(long seed, List<LoadRound> rounds) {
        this.seed = seed;
        this.rounds = rounds;
    }

    /** Everything that happened to the project of that number, counted from 0. */
    List<LoadEvent> of(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003L + number);
        UnitCode unit = units.get(number % units.size());
        LoadRound round = rounds.get(number / units.size() % rounds.size());
        long inUnit = number / units.size() / rounds.size() + 1L;
        ProjectId id =
                new ProjectId(
                        new UUID(
                                random.nextLong() & ~0xF000L | 0x4000L,
                                random.nextLong() >>> 2 | 1L << 63));
        ProjectCode code = ProjectCode.of(unit, round.id().fiscalYear(), inUnit);
        Instant begin = round.window().opens().plusSeconds(random.nextInt(20 * 86_400));
        return new LoadLife(random, unit, round, begin).live(id, code);
    }
}
