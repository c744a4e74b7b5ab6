package org.jixiao.infrastructure.table.assembly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jixiao.infrastructure.table.wording.Money;
import org.jspecify.annotations.Nullable;

/**
 * The four amounts of one row and what is wrong with them.
 *
 * @param values total and three parts; null where nothing usable is printed
 * @param notes complaints without their place
 */
public record RowAmounts(List<@Nullable BigDecimal> values, List<RawRow.Note> notes) {

    public static final List<String> NAMES = List.of("总计", "财政拨款", "财政专户拨款", "其他资金");

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    static RowAmounts of(RawRow row) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        List<RawRow.Note> notes = new ArrayList<>();
        boolean blankPart = false;
        for (int i = 0; i < NAMES.size(); i++) {
            AmountText cell = AmountText.read(row.amounts().get(i));
            blankPart |= i > 0 && cell instanceof AmountText.Blank;
            values.add(value(cell, i, notes));
            tellOfGap(cell, i, row.amounts().get(i), notes);
        }
        RowAmounts amounts = new RowAmounts(values, notes);
        amounts.compareTotal(blankPart, absentParts(row));
        return amounts;
    }

    /** Null unless all four are there. */
    @Nullable Amounts complete() {
        BigDecimal total = values.get(0);
        BigDecimal fiscal = values.get(1);
        BigDecimal special = values.get(2);
        BigDecimal other = values.get(3);
        return total == null || fiscal == null || special == null || other == null
                ? null
                : new Amounts(total, fiscal, special, other);
    }

    /** What adds up into sums: missing amounts count as nothing. */
    Amounts countable() {
        return new Amounts(
                orNothing(values.get(0)),
                orNothing(values.get(1)),
                orNothing(values.get(2)),
                orNothing(values.get(3)));
    }

    private static BigDecimal orNothing(@Nullable BigDecimal value) {
        return value == null ? NOTHING : value;
    }

    private static @Nullable BigDecimal value(
            AmountText cell, int column, List<RawRow.Note> notes) {
        String name = NAMES.get(column);
        return switch (cell) {
            case AmountText.Figure figure -> {
                BigDecimal value = figure.value();
                if (value.signum() < 0) {
                    add(
                            notes,
                            ComplaintKind.NEGATIVE_AMOUNT,
                            name + "为负数：" + Money.wan(value) + "。");
                }
                yield value;
            }
            case AmountText.Blank blank -> {
                if (column == 0) {
                    add(notes, ComplaintKind.MISSING_AMOUNT, "没有填写总计。");
                }
                yield column == 0 ? null : NOTHING;
            }
            case AmountText.Unreadable unreadable -> {
                String quote = LooseText.quote(unreadable.printed());
                add(notes, ComplaintKind.UNREADABLE_AMOUNT, name + "不是数字：“" + quote + "”。");
                yield null;
            }
        };
    }

    private static void tellOfGap(
            AmountText cell, int column, String printed, List<RawRow.Note> notes) {
        if (cell instanceof AmountText.Figure figure && figure.parted()) {
            notes.add(
                    RawRow.Note.doubt(
                            RawRow.AMOUNTS.get(column),
                            "%s的数字中间有空格或换行：“%s”，按 %s 读入，请核对是不是两个数。"
                                    .formatted(
                                            NAMES.get(column),
                                            LooseText.quote(printed),
                                            Money.wan(figure.value()))));
        }
    }

    /** The parts that the document has no column for, by name. */
    private static List<String> absentParts(RawRow row) {
        return IntStream.range(1, NAMES.size())
                .filter(i -> row.absent().contains(RawRow.AMOUNTS.get(i)))
                .mapToObj(NAMES::get)
                .toList();
    }

    private void compareTotal(boolean blankPart, List<String> absent) {
        Amounts amounts = complete();
        if (amounts == null
                || !Money.differ(amounts.total(), amounts.sumOfParts(), printedParts())) {
            return;
        }
        String facts =
                "总计为 %s，各项资金之和为 %s"
                        .formatted(Money.wan(amounts.total()), Money.wan(amounts.sumOfParts()));
        String why =
                absent.isEmpty() ? "有资金栏空白。" : "表中没有%s这些栏。".formatted(String.join("、", absent));
        add(
                notes,
                blankPart ? ComplaintKind.MISSING_AMOUNT : ComplaintKind.ROW_TOTAL_MISMATCH,
                blankPart ? "缺少金额：" + facts + "，" + why : facts + "，两者不符。");
    }

    /** Those that are not zero: rounding has not touched the others. */
    private int printedParts() {
        return (int)
                values.stream().skip(1).filter(part -> part != null && part.signum() != 0).count();
    }

    private static void add(List<RawRow.Note> notes, ComplaintKind kind, String text) {
        notes.add(new RawRow.Note(kind, text));
    }
}
