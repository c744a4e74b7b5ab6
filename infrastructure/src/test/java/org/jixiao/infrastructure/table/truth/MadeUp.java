package org.jixiao.infrastructure.table.truth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes tables up: units, projects, and amounts that are rounded from 元 as the real ones are. */
final class MadeUp {

    private static final long YUAN = 10_000;
    private static final List<String> KINDS = List.of("水务所", "图书馆", "园林站", "养护中心", "检测院", "职业学校");

    private final Dice dice;
    private final boolean unique;
    private final boolean unitRows;
    private final int coded;
    private final int mostRows;
    private final Set<String> names = new HashSet<>();

    /**
     * @param unique whether a name stands in one unit only
     */
    MadeUp(Dice dice, boolean unique) {
        this.dice = dice;
        this.unique = unique;
        this.unitRows = dice.chance(60);
        this.coded = dice.pick(100, 100, 0, 50);
        this.mostRows = dice.chance(4) ? 60 : dice.pick(1, 3, 8, 14);
    }

    private record Counted(Truth.Row row, long[] yuan) {}

    Truth table() {
        List<Truth.Unit> units = new ArrayList<>();
        long[] whole = new long[3];
        int count = unitRows ? dice.between(1, 6) : 1;
        String department = "梅江县公共事务局";
        for (int i = 0; i < count; i++) {
            String name =
                    unitRows
                            ? "梅江县" + Prose.PLACES.get(i) + longer() + dice.pick(KINDS)
                            : department;
            Truth.Unit unit = unit(name, whole);
            units.add(unit);
        }
        boolean rowless = units.stream().allMatch(unit -> unit.rows().isEmpty());
        if (rowless) {
            return table();
        }
        String label = unitRows && dice.chance(80) ? "部门名称" : "单位名称";
        return new Truth(label, department, unitRows, printed(whole), units, "%d、", true);
    }

    private String longer() {
        return dice.chance(30) ? "镇社会事务综合服务与公共资源" : "";
    }

    private Truth.Unit unit(String name, long[] whole) {
        int count = unitRows && dice.chance(5) ? 0 : dice.between(1, mostRows);
        List<Truth.Row> rows = new ArrayList<>();
        long[] sum = new long[3];
        boolean mixed = dice.chance(40);
        for (int i = 0; i < count; i++) {
            Counted row = row(name, i, mixed);
            rows.add(row.row());
            add(sum, row.yuan());
        }
        if (!unique) {
            names.clear();
        }
        add(whole, sum);
        return new Truth.Unit(name, printed(sum), rows);
    }

    private Counted row(String unit, int index, boolean mixed) {
        Prose prose = new Prose(dice);
        String name = prose.name(unit, index + dice.between(1, 99));
        while (!names.add(name)) {
            name = name + "（" + dice.between(1, 999) + "）";
        }
        long[] yuan = new long[3];
        yuan[mixed ? dice.pick(0, 0, 0, 1, 2) : 0] = yuan();
        if (mixed && dice.chance(30)) {
            yuan[dice.between(0, 2)] = yuan();
        }
        List<Truth.Item> items = new ArrayList<>();
        int count = dice.chance(10) ? dice.between(9, 15) : dice.between(1, 7);
        for (int no = 1; no <= count; no++) {
            items.add(item(prose, no));
        }
        return new Counted(
                new Truth.Row(unit, name, printed(yuan), prose.paragraphs(), items), yuan);
    }

    private Truth.Item item(Prose prose, int no) {
        boolean withCode = dice.chance(coded);
        String code = dice.pick(withCode ? Levels.CODED : Levels.UNCODED);
        String value = prose.value();
        String period = dice.chance(70) ? value : prose.value();
        boolean omitted = withCode ? dice.chance(5) : dice.chance(80);
        return new Truth.Item(no, code, prose.indicatorName(), omitted ? null : period, value);
    }

    private long yuan() {
        return switch (dice.between(0, 40)) {
            case 0 -> -dice.between(1_000, 9_000_000);
            case 1 -> dice.between(1_000_000_000, 2_000_000_000) * 1000L;
            case 2 -> dice.between(100, 9_999);
            default -> dice.between(10_000, 90_000_000);
        };
    }

    private static void add(long[] sum, long[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    private static List<BigDecimal> printed(long[] yuan) {
        return List.of(wan(yuan[0] + yuan[1] + yuan[2]), wan(yuan[0]), wan(yuan[1]), wan(yuan[2]));
    }

    private static BigDecimal wan(long yuan) {
        return BigDecimal.valueOf(yuan).divide(BigDecimal.valueOf(YUAN), 2, RoundingMode.HALF_UP);
    }
}
