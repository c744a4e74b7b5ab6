package org.jixiao.infrastructure.fuzz;

import java.util.Arrays;

/** Damage that knows nothing of what it damages. */
final class ByteDamage {

    private static final int MOST_RANDOM = 600;

    private ByteDamage() {}

    /** Bytes of no kind at all, at times with the first bytes of a known one. */
    static byte[] random(Chance chance) {
        byte[] bytes = chance.bytes(chance.below(MOST_RANDOM));
        byte[][] beginnings = {
            {'P', 'K', 3, 4},
            {'%', 'P', 'D', 'F', '-'},
            {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
            {(byte) 0xFF, (byte) 0xFE},
            {(byte) 0xFE, (byte) 0xFF},
            {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            {'{', '"'}
        };
        byte[] beginning = beginnings[chance.below(beginnings.length)];
        if (chance.oneIn(2) && bytes.length > beginning.length) {
            System.arraycopy(beginning, 0, bytes, 0, beginning.length);
        }
        return bytes;
    }

    /** Cut off, bits turned, pieces overwritten, or spliced with another one. */
    static byte[] of(byte[] whole, byte[] other, Chance chance) {
        byte[] damaged = whole.clone();
        for (int i = chance.few(6); i > 0 && damaged.length > 0; i--) {
            damaged = once(damaged, other, chance);
        }
        return damaged;
    }

    private static byte[] once(byte[] whole, byte[] other, Chance chance) {
        int at = chance.below(whole.length);
        return switch (chance.below(6)) {
            case 0 -> Arrays.copyOf(whole, at);
            case 1 -> turned(whole, at, chance);
            case 2 -> overwritten(whole, at, chance);
            case 3 -> without(whole, at, chance);
            case 4 -> spliced(whole, at, other, chance);
            default -> {
                whole[at] = (byte) chance.below(256);
                yield whole;
            }
        };
    }

    private static byte[] turned(byte[] whole, int at, Chance chance) {
        whole[at] ^= (byte) (1 << chance.below(8));
        return whole;
    }

    private static byte[] overwritten(byte[] whole, int at, Chance chance) {
        byte[] piece = chance.bytes(Math.min(whole.length - at, 1 + chance.below(40)));
        System.arraycopy(piece, 0, whole, at, piece.length);
        return whole;
    }

    private static byte[] without(byte[] whole, int at, Chance chance) {
        int to = Math.min(whole.length, at + 1 + chance.below(200));
        return joined(Arrays.copyOf(whole, at), Arrays.copyOfRange(whole, to, whole.length));
    }

    private static byte[] spliced(byte[] whole, int at, byte[] other, Chance chance) {
        int from = chance.below(other.length);
        return joined(Arrays.copyOf(whole, at), Arrays.copyOfRange(other, from, other.length));
    }

    static byte[] joined(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }
}
