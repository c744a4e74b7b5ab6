package org.jixiao.infrastructure.table.columns;

import java.util.List;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of a row say about its unit: the full name, or a name that begins with an
 * abbreviation of it, as 市公用学院 is one of 市公用事业技师学院.
 */
final class UnitEvidence {

    private static final double FULL_NAME = 10;
    private static final double MENTION = 2;
    private static final int LEAST = 3;

    private UnitEvidence() {}

    /** By unit. A full name at the beginning leaves nothing to the other units. */
    static double[] of(
            @Nullable SourceText name, @Nullable SourceText statement, List<String> units) {
        double[] evidence = new double[units.size()];
        String text = name == null ? "" : name.text();
        int named = -1;
        for (int i = 0; i < evidence.length; i++) {
            String unit = units.get(i);
            boolean longer = named < 0 || unit.length() > units.get(named).length();
            named = text.startsWith(unit) && longer ? i : named;
            int abbreviated = abbreviation(text, unit);
            evidence[i] = abbreviated >= LEAST ? abbreviated : 0;
        }
        for (int i = 0; i < evidence.length; i++) {
            evidence[i] = named < 0 ? evidence[i] : i == named ? FULL_NAME : 0;
            boolean mentioned = statement != null && statement.text().contains(units.get(i));
            evidence[i] += mentioned ? MENTION : 0;
        }
        return evidence;
    }

    /** How many characters the text begins with that occur in the unit's name in this order. */
    private static int abbreviation(String text, String unit) {
        int at = 0;
        int length = 0;
        while (length < text.length()) {
            int found = unit.indexOf(text.charAt(length), at);
            if (found < 0) {
                break;
            }
            at = found + 1;
            length++;
        }
        return length;
    }
}
