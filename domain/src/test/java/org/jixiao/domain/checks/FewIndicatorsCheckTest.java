package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FewIndicatorsCheckTest {

    private final FewIndicatorsCheck check = new FewIndicatorsCheck();

    private static CheckScene rows(int count) {
        CheckScene scene = CheckScene.sheet();
        for (int i = 0; i < count; i++) {
            scene.row("11", "采购册数", "1册");
        }
        return scene;
    }

    @Test
    void fewerThanThreeAreTold() {
        assertThat(rows(2).by(check))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.key()).isEqualTo("R15.too-few");
                            assertThat(found.arguments()).containsExactly("2", "3");
                        });
        assertThat(rows(3).told(check)).isEmpty();
    }

    @Test
    void noneAtAllIsTheFormsMatter() {
        assertThat(rows(0).told(check)).isEmpty();
    }

    @Test
    void theYearSaysHowManyAreEnough() {
        CheckRules five = new CheckRules(Map.of(), new Thresholds(5, 5));
        assertThat(rows(4).under(five).told(check)).hasSize(1);
        assertThat(rows(5).under(five).told(check)).isEmpty();
    }
}
