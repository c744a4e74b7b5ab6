package org.jixiao.web.project;

import java.util.Set;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;

/** Which projects are sought to copy from, as it stands in the address. */
record CopySearch(@Nullable String text, @Nullable String year, @Nullable String own) {

    ProjectFilter filter(UnitCode unit) {
        return new ProjectFilter(
                Given.filled(year)
                        .filter(typed -> typed.matches("20\\d\\d"))
                        .map(typed -> new FiscalYear(Integer.parseInt(typed)))
                        .orElse(null),
                null,
                null,
                Given.filled(own).isEmpty() ? null : unit,
                Set.of(),
                Given.text(text));
    }
}
