package org.jixiao.infrastructure.table.truth;

import org.jixiao.infrastructure.table.TableReader;
import org.junit.jupiter.api.Test;

class AccuracyTest {

    private static final int TABLES = Integer.getInteger("accuracy.tables", 300);

    private final TableReader reader = new TableReader();

    @Test
    void tabular() {
        Score score = new Score();
        for (int seed = 0; seed < TABLES; seed++) {
            Dice dice = new Dice(seed);
            Printed printed = new TabularPrint(new MadeUp(dice, false).table(), dice).print();
            score.table("seed " + seed, printed.truth(), reader.read(printed.bytes(dice), "t"));
        }
        tell(score);
    }

    @Test
    void wrapped() {
        for (boolean hard : new boolean[] {false, true}) {
            Score score = new Score();
            for (int seed = 0; seed < TABLES; seed++) {
                Dice dice = new Dice(seed);
                Printed printed =
                        new WrappedPrint(new MadeUp(dice, false).table(), dice, hard).print();
                score.table("seed " + seed, printed.truth(), reader.read(printed.bytes(dice), "t"));
            }
            tell(score);
        }
    }

    @Test
    void columns() {
        for (boolean gaps : new boolean[] {false, true}) {
            Score score = new Score();
            for (int seed = 0; seed < TABLES; seed++) {
                Dice dice = new Dice(seed);
                Printed printed =
                        new ColumnsPrint(new MadeUp(dice, true).table(), dice, gaps).print();
                score.unordered(
                        "seed " + seed, printed.truth(), reader.read(printed.bytes(dice), "t"));
            }
            tell(score);
        }
    }

    @Test
    void otherForms() {
        Score score = new Score();
        for (int seed = 0; seed < TABLES; seed++) {
            Dice dice = new Dice(seed);
            String form = dice.pick("%d.", "%d．", "（%d）", "(%d)", "%d）", "%d、 ", "%d、");
            Truth truth = new MadeUp(dice, false).table().written(form, dice.chance(50));
            Printed printed =
                    dice.chance(50)
                            ? new TabularPrint(truth, dice).print()
                            : new WrappedPrint(truth, dice, false).print();
            score.table("seed " + seed, printed.truth(), reader.read(printed.bytes(dice), "t"));
        }
        tell(score);
    }

    private static void tell(Score score) {
        score.samples().forEach(System.out::println);
        System.out.println(score.figures());
    }
}
