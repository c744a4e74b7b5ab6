package org.jixiao.web.approval;

import java.util.List;
import org.jixiao.domain.approval.LeftOut;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;

/**
 * Which table is meant, and what is not to be in it.
 *
 * @param leftOut project ids
 * @param reason for all that is left out
 * @param confirmed whether the preview was seen and confirmed
 */
public record DisclosureForm(
        @Nullable String unit,
        @Nullable String year,
        @Nullable List<String> leftOut,
        @Nullable String reason,
        @Nullable Boolean confirmed) {

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    @Nullable UnitCode code() {
        return Given.filled(unit).map(UnitCode::new).orElse(null);
    }

    FiscalYear fiscalYear(FiscalYear latest) {
        return Given.filled(year)
                .map(text -> new FiscalYear(Integer.parseInt(text)))
                .orElse(latest);
    }

    List<LeftOut> left() {
        return leftOut == null
                ? List.of()
                : leftOut.stream()
                        .map(id -> new LeftOut(ProjectId.parse(id), Given.text(reason)))
                        .toList();
    }
}
