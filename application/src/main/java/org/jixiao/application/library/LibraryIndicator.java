package org.jixiao.application.library;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.domain.project.IndicatorCode;

/**
 * One indicator of the library: a tidied name in one place of the tree.
 *
 * @param uses in how many rows of sheets in force it stands
 * @param units by how many units
 * @param own whether the viewer's own unit uses it
 * @param lastUnit as the unit that used it last is called today
 * @param lastOn the date of that unit's approval
 * @param forms how its annual value is usually put, such as {@code ≥ 人次} or {@code ≥ 90%}, the most
 *     frequent first, at most three
 */
public record LibraryIndicator(
        String name,
        IndicatorCode code,
        long uses,
        long units,
        boolean own,
        String lastUnit,
        LocalDate lastOn,
        List<String> forms) {

    /** From so many units on, an indicator is common (共性); below, it is special (个性). */
    public static final int COMMON_FROM = 3;

    public LibraryIndicator {
        forms = List.copyOf(forms);
    }

    public boolean common() {
        return units >= COMMON_FROM;
    }
}
