package org.jixiao.domain.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.SheetField;
import org.jixiao.domain.shared.VisibleText;
import org.jspecify.annotations.Nullable;

/** The texts of a sheet with the place and the bound of each. */
final class SheetTexts {

    /**
     * @param longest in characters
     */
    record Text(Anchor place, String text, int longest) {

        boolean isTooLong() {
            return VisibleText.length(text) > longest;
        }

        ProjectRejection refusal() {
            return new ProjectRejection.TextTooLong(place.text(), place.label(), longest);
        }
    }

    private SheetTexts() {}

    /** What is too long in {@code after} and did not stand so in {@code before}. */
    static Stream<Text> grownTooLong(@Nullable Sheet before, Sheet after) {
        List<Text> present = before == null ? List.of() : of(before);
        return of(after).stream().filter(Text::isTooLong).filter(text -> !present.contains(text));
    }

    private static List<Text> of(Sheet sheet) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Anchor.of(SheetField.NAME), sheet.name(), Sheet.LONGEST_NAME));
        texts.add(
                new Text(
                        Anchor.of(SheetField.TARGET_STATEMENT),
                        sheet.targetStatement(),
                        Sheet.LONGEST_STATEMENT));
        for (Indicator row : sheet.indicators()) {
            texts.add(
                    new Text(
                            Anchor.of(row.id(), IndicatorPart.NAME),
                            row.name(),
                            Sheet.LONGEST_NAME));
        }
        return texts;
    }
}
