package org.jixiao.infrastructure.table.truth;

import java.util.function.LongFunction;
import org.jixiao.infrastructure.table.TableReader;

/** Reads series of made-up tables and of broken ones; the number of each makes it again. */
final class Trials {

    private static final long OTHER = 1_000_000_007L;

    private Trials() {}

    static Score read(Family family, long first, long count) {
        TableReader reader = new TableReader();
        Score score = new Score();
        for (long seed = first; seed < first + count; seed++) {
            Dice dice = new Dice(seed);
            Printed printed = family.print(dice);
            score.add(
                    seed, printed.truth(), reader.read(printed.bytes(dice), "表"), family.isApart());
        }
        System.out.println(family + ": " + score.figures());
        score.samples().forEach(System.out::println);
        return score;
    }

    /** Each table is broken once in each way. */
    static Broken broken(String name, LongFunction<String> tables, long first, long count) {
        Broken broken = new Broken();
        for (long seed = first; seed < first + count; seed++) {
            String text = tables.apply(seed);
            Dice dice = new Dice(seed + OTHER);
            for (Breakage breakage : Breakage.values()) {
                broken.once(name + " " + seed, text, breakage, dice);
            }
        }
        System.out.println(name + " broken");
        broken.tell();
        return broken;
    }
}
