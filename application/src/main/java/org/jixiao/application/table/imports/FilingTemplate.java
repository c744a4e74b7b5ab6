package org.jixiao.application.table.imports;

import java.util.List;
import org.jixiao.application.table.TableHeading;

/**
 * What an empty form for filling in is made for.
 *
 * @param department the name that its heading bears
 * @param units the names that may be chosen in each row, one at least
 */
public record FilingTemplate(
        TableHeading heading, String department, int fiscalYear, List<String> units) {

    public FilingTemplate {
        units = List.copyOf(units);
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a template without units");
        }
    }
}
