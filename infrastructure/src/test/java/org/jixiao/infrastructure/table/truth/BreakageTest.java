package org.jixiao.infrastructure.table.truth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class BreakageTest {

    private static final int TABLES = Integer.getInteger("accuracy.tables", 100);

    @Test
    void tabular() {
        broken(seed -> tabular(seed), TABLES);
    }

    @Test
    void wrapped() {
        broken(seed -> wrapped(seed), TABLES);
    }

    @Test
    void columns() {
        broken(seed -> columns(seed), TABLES);
    }

    @Test
    void published() throws IOException {
        for (String name :
                new String[] {"huadu-district-bureau-2025", "huadu-employment-centre-2025"}) {
            Path path = Path.of("../../shared/tables/" + name + ".txt");
            String text = Files.readString(path, StandardCharsets.UTF_8);
            System.out.println(name);
            broken(seed -> text, TABLES);
        }
    }

    private static String tabular(long seed) {
        Dice dice = new Dice(seed);
        return new TabularPrint(new MadeUp(dice, false).table(), dice).print().text();
    }

    private static String wrapped(long seed) {
        Dice dice = new Dice(seed);
        return new WrappedPrint(new MadeUp(dice, false).table(), dice, false).print().text();
    }

    private static String columns(long seed) {
        Dice dice = new Dice(seed);
        return new ColumnsPrint(new MadeUp(dice, true).table(), dice, false).print().text();
    }

    private static void broken(LongFunction<String> tables, int count) {
        Broken broken = new Broken();
        for (int seed = 0; seed < count; seed++) {
            String text = tables.apply(seed);
            Dice dice = new Dice(seed + 1_000_000);
            for (Breakage breakage : Breakage.values()) {
                broken.once("seed " + seed, text, breakage, dice);
            }
        }
        broken.samples().forEach(System.out::println);
        broken.tell();
    }
}
