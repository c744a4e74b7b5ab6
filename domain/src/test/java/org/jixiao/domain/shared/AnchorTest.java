package org.jixiao.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jixiao.domain.shared.Anchor.OfCell;
import org.jixiao.domain.shared.Anchor.OfField;
import org.jixiao.domain.shared.Anchor.OfIndicator;
import org.jixiao.domain.shared.Anchor.WholeSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorTest {

    private static final List<String> PLACES =
            List.of(
                    "sheet",
                    "name",
                    "fiscalAppropriation",
                    "specialAccountAppropriation",
                    "otherFunds",
                    "targetStatement",
                    "indicators",
                    "indicators/3",
                    "indicators/3/code",
                    "indicators/3/name",
                    "indicators/3/periodValue",
                    "indicators/3/annualValue",
                    "indicators/3/order",
                    "indicators/4",
                    "indicators/4/name");

    @Test
    void everyPlaceReadsAsItIsWritten() {
        assertThat(PLACES)
                .allSatisfy(text -> assertThat(Anchor.parse(text).text()).isEqualTo(text));
    }

    @Test
    void everyFieldAndCellCanBePinned() {
        for (SheetField field : SheetField.values()) {
            assertThat(Anchor.parse(field.code())).isEqualTo(new OfField(field));
            assertThat(Anchor.of(field)).isEqualTo(new OfField(field));
        }
        IndicatorId third = new IndicatorId(3);
        for (IndicatorPart part : IndicatorPart.values()) {
            assertThat(Anchor.parse("indicators/3/" + part.code()))
                    .isEqualTo(new OfCell(third, part))
                    .isEqualTo(Anchor.of(third, part));
        }
        assertThat(Anchor.parse("indicators/3"))
                .isEqualTo(new OfIndicator(third))
                .isEqualTo(Anchor.of(third));
        assertThat(Anchor.parse("sheet")).isEqualTo(new WholeSheet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sheet",
                "title",
                "sheet/3",
                "name/3",
                "name/3/code",
                "indicators/",
                "indicators/x",
                "indicators/3/",
                "indicators/3/unit",
                "indicators/3/code/1",
                "indicators/03",
                "indicators/+3",
                "indicators/３",
                "indicators/0",
                "indicators/-1",
                "indicators/99999999999"
            })
    void whatIsNoPlaceIsRefused(String text) {
        assertThatThrownBy(() -> Anchor.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("位置应写作 sheet、字段名、indicators/指标标识 或 indicators/指标标识/单元格：" + text);
    }

    @Test
    void everyPlaceHasWords() {
        assertThat(List.of("sheet", "otherFunds", "indicators/3", "indicators/3/annualValue"))
                .extracting(text -> Anchor.parse(text).label())
                .containsExactly("整份申报表", "其他资金", "编号为 3 的指标", "编号为 3 的指标的年度指标值");
    }

    @Test
    void theSheetCoversEverything() {
        assertThat(covered("sheet")).isEqualTo(PLACES);
    }

    @Test
    void aFieldCoversItself() {
        assertThat(covered("name")).containsExactly("name");
        assertThat(covered("otherFunds")).containsExactly("otherFunds");
    }

    @Test
    void theTableCoversItsRowsAndCells() {
        assertThat(covered("indicators"))
                .containsExactlyElementsOf(
                        PLACES.stream().filter(place -> place.startsWith("indicators")).toList());
    }

    @Test
    void aRowCoversItsCells() {
        assertThat(covered("indicators/3"))
                .containsExactlyElementsOf(
                        PLACES.stream().filter(place -> place.startsWith("indicators/3")).toList());
    }

    @Test
    void aCellCoversItself() {
        assertThat(covered("indicators/3/name")).containsExactly("indicators/3/name");
    }

    private static List<String> covered(String by) {
        Anchor anchor = Anchor.parse(by);
        return PLACES.stream().filter(place -> anchor.covers(Anchor.parse(place))).toList();
    }
}
