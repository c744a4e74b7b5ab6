package org.jixiao.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.web.project.SheetForm.IndicatorRow;
import org.junit.jupiter.api.Test;

/** Two people's work on one sheet, put together place by place. */
class ThreeWayTest {

    private static final IndicatorRow TRAINED = row("1", "培训人次", "≥100");
    private static final IndicatorRow RATE = row("2", "就业率", "≥60%");
    private static final IndicatorRow CONTENT = row("3", "满意度", "≥90%");

    private static IndicatorRow row(String id, String name, String value) {
        return new IndicatorRow(id, "11", name, value, value);
    }

    private static SheetForm sheet(String name, String amount, IndicatorRow... rows) {
        return new SheetForm(
                null,
                1L,
                name,
                amount,
                "0.00",
                "0.00",
                "目标",
                new ArrayList<>(List.of(rows)),
                null,
                Map.of());
    }

    private static SheetForm merged(ThreeWay sides, String... choices) {
        Map<String, String> chosen = new java.util.HashMap<>();
        for (int at = 0; at < choices.length; at += 2) {
            chosen.put(choices[at], choices[at + 1]);
        }
        return new SheetMerge(sides, chosen, Map.of()).merged();
    }

    private static List<String> names(SheetForm form) {
        return form.rows().stream().map(row -> row.cell("name")).toList();
    }

    private static List<String> keys(ThreeWay sides) {
        return sides.differences().stream().map(Difference::key).toList();
    }

    @Test
    void whatOnlyOneOfThemChangedIsTakenFromThatOne() {
        SheetForm base = sheet("甲", "1.00", TRAINED, RATE);
        ThreeWay sides =
                new ThreeWay(
                        base,
                        sheet("他改的", "1.00", TRAINED, RATE),
                        sheet("甲", "2.00", TRAINED, RATE));
        assertThat(sides.differences()).noneMatch(Difference::both);
        SheetForm merged = merged(sides);
        assertThat(merged.name()).isEqualTo("他改的");
        assertThat(merged.fiscalAppropriation()).isEqualTo("2.00");
    }

    @Test
    void whatBothChangedAlikeIsNoDifference() {
        SheetForm changed = sheet("同样改的", "1.00");
        assertThat(new ThreeWay(sheet("甲", "1.00"), changed, sheet("同样改的", "1.0")).differences())
                .isEmpty();
    }

    @Test
    void cellsOfOneRowAreChosenOneByOne() {
        IndicatorRow theirs = new IndicatorRow("1", "11", "培训人次", "≥120", "≥100");
        IndicatorRow mine = new IndicatorRow("1", "12", "培训人次", "≥100", "≥100");
        ThreeWay sides =
                new ThreeWay(
                        sheet("甲", "1.00", TRAINED),
                        sheet("甲", "1.00", theirs),
                        sheet("甲", "1.00", mine));
        assertThat(keys(sides)).containsExactly("row-1-code", "row-1-periodValue");
        assertThat(merged(sides).rows())
                .containsExactly(new IndicatorRow("1", "12", "培训人次", "≥120", "≥100"));
    }

    @Test
    void rowsRemovedOnOneSideAndAddedOnTheOtherAreBothHeeded() {
        SheetForm base = sheet("甲", "1.00", TRAINED, RATE);
        SheetForm theirs = sheet("甲", "1.00", TRAINED, RATE, CONTENT);
        SheetForm mine = sheet("甲", "1.00", row("", "我新增的", "1"), TRAINED);
        ThreeWay sides = new ThreeWay(base, theirs, mine);
        assertThat(names(merged(sides))).containsExactly("我新增的", "培训人次", "满意度");
        assertThat(names(merged(sides, "row-2", "theirs", "new-0", "theirs")))
                .containsExactly("培训人次", "就业率", "满意度");
    }

    @Test
    void aRowOneRemovedAndTheOtherChangedHasToBeChosen() {
        ThreeWay sides =
                new ThreeWay(
                        sheet("甲", "1.00", TRAINED),
                        sheet("甲", "1.00", row("1", "培训人次", "≥500")),
                        sheet("甲", "1.00"));
        assertThat(sides.differences())
                .singleElement()
                .matches(Difference::both)
                .extracting(Difference::key)
                .isEqualTo("row-1");
        assertThat(names(merged(sides, "row-1", "theirs"))).containsExactly("培训人次");
        assertThat(names(merged(sides, "row-1", "mine"))).isEmpty();
    }

    @Test
    void rowsMovedOnOneSideStayMoved() {
        SheetForm base = sheet("甲", "1.00", TRAINED, RATE, CONTENT);
        SheetForm moved = sheet("甲", "1.00", CONTENT, TRAINED, RATE);
        assertThat(names(merged(new ThreeWay(base, moved, base))))
                .containsExactly("满意度", "培训人次", "就业率");
        assertThat(names(merged(new ThreeWay(base, base, moved))))
                .containsExactly("满意度", "培训人次", "就业率");
        SheetForm other = sheet("甲", "1.00", RATE, TRAINED, CONTENT);
        ThreeWay both = new ThreeWay(base, other, moved);
        assertThat(both.differences()).singleElement().matches(Difference::both);
        assertThat(names(merged(both, "order", "theirs"))).containsExactly("就业率", "培训人次", "满意度");
    }

    @Test
    void aThirdTextCanStandInsteadOfBoth() {
        ThreeWay sides = new ThreeWay(sheet("甲", "1"), sheet("乙", "1"), sheet("丙", "1"));
        assertThat(
                        new SheetMerge(sides, Map.of("name", "own"), Map.of("name", "商量好的"))
                                .merged()
                                .name())
                .isEqualTo("商量好的");
    }
}
