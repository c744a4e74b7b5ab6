package org.jixiao.infrastructure.table.wording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the 绩效指标 cell apart, in one pass. An item ends where the next head follows, not at a 。 or
 * ；, which occur inside values; then one 。 closes it and the rest belongs to the value.
 */
public final class IndicatorScanner {

    /**
     * @param preface text before the first item
     */
    public record Scan(String preface, List<Item> items) {}

    /**
     * @param offset of the number in the cell
     * @param periodValue null without its label
     * @param annualValue null without its label
     * @param closed whether its 。 is there
     * @param leftover a part of another item that stands in its fields, null without
     */
    public record Item(
            int offset,
            ItemHead head,
            String name,
            @Nullable String periodValue,
            @Nullable String annualValue,
            boolean closed,
            @Nullable String leftover) {

        public Item(
                int offset,
                ItemHead head,
                String name,
                @Nullable String periodValue,
                @Nullable String annualValue,
                boolean closed) {
            this(offset, head, name, periodValue, annualValue, closed, null);
        }
    }

    private IndicatorScanner() {}

    public static Scan scan(String cell) {
        List<ItemHead> heads = heads(cell);
        String preface = heads.isEmpty() ? cell : cell.substring(0, heads.getFirst().start());
        List<Item> items = new ArrayList<>(heads.size());
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1).start() : cell.length();
            items.add(item(heads.get(i), cell.substring(heads.get(i).end(), end)));
        }
        return new Scan(LooseText.strip(preface), items);
    }

    /** Whether a text that is no cell of indicators holds a label or the beginning of an item. */
    public static boolean holdsParts(String text) {
        return !heads(text).isEmpty()
                || FieldLabel.PERIOD.isIn(text)
                || FieldLabel.ANNUAL.isIn(text);
    }

    private static List<ItemHead> heads(String cell) {
        List<ItemHead> heads = new ArrayList<>();
        int i = ItemHead.nextMark(cell, 0);
        while (i >= 0) {
            ItemHead head = ItemHead.around(cell, i);
            if (head != null) {
                heads.add(head);
            }
            i = ItemHead.nextMark(cell, head == null ? i + 1 : head.end());
        }
        return heads;
    }

    private static Item item(ItemHead head, String region) {
        String stripped = LooseText.strip(region);
        boolean closed = stripped.endsWith("。");
        String body = closed ? stripped.substring(0, stripped.length() - 1) : stripped;
        FieldLabel.Found period = FieldLabel.PERIOD.find(body);
        FieldLabel.Found annual = FieldLabel.ANNUAL.find(body);
        int annualStart = annual == null ? body.length() : annual.start();
        boolean hasPeriod = period != null && period.start() < annualStart;
        int nameEnd = period != null && hasPeriod ? period.start() : annualStart;
        return new Item(
                head.start(),
                head,
                field(body, 0, nameEnd),
                period != null && hasPeriod ? field(body, period.end(), annualStart) : null,
                annual == null ? null : field(body, annual.end(), body.length()),
                closed,
                Leftover.in(body, head.no()));
    }

    private static String field(String body, int from, int to) {
        return FieldMarks.remove(LooseText.strip(body.substring(from, Math.max(from, to))));
    }
}
