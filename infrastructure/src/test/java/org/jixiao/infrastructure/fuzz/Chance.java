package org.jixiao.infrastructure.fuzz;

import java.util.List;
import java.util.Random;

/** Everything that is left to chance in one case, from its number. */
final class Chance {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    /** Neighbouring numbers have nothing in common. */
    Chance(long number) {
        long mixed = number * SPREAD;
        random = new Random(mixed ^ mixed >>> 32);
    }

    /** From 0 to {@code bound}, without it; 0 where there is nothing to choose from. */
    int below(int bound) {
        return bound <= 0 ? 0 : random.nextInt(bound);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Mostly small: half of all are 1, a quarter 2. */
    int few(int most) {
        int number = 1;
        while (number < most && random.nextBoolean()) {
            number++;
        }
        return number;
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
