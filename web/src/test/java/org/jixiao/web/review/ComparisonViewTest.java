package org.jixiao.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.application.review.Comparison;
import org.jixiao.application.review.Comparison.Cell;
import org.jixiao.application.review.Comparison.Line;
import org.jixiao.application.review.Comparison.Measured;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a comparison says of a value besides the value itself. */
@WebTest
class ComparisonViewTest {

    @Autowired private Formats formats;

    private String reading(String raw, String number, String unit) {
        Cell cell = new Cell(raw, new BigDecimal(number), unit, false);
        Line line = new Line(Measured.VALUE, "11", "培训人数", unit, null, List.of(cell));
        return new ComparisonView(new Comparison(List.of(), List.of(line)), formats)
                .reading(line, cell);
    }

    @Test
    void aReadingKeepsItsDirection() {
        assertThat(reading("≥1.9万人次", "19000", "人次")).isEqualTo("≥ 19,000 人次");
        assertThat(reading("不少于20人", "20", "人")).isEqualTo("≥ 20 人");
    }

    @Test
    void aReadingThatSaysTheSameIsNotPrinted() {
        assertThat(reading("≧20人", "20", "人")).isEmpty();
        assertThat(reading("20人", "20", "人")).isEmpty();
    }
}
