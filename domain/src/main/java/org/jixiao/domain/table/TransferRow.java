package org.jixiao.domain.table;

import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;

/**
 * A project as one side of a transfer: of the city, which gives, or of a district, which receives.
 *
 * @param name as it is filed
 * @param amount its total, in 元
 */
public record TransferRow(
        ProjectId project,
        ProjectCode code,
        String name,
        UnitCode unit,
        String unitName,
        Money amount) {

    FundName fund() {
        return FundName.of(name);
    }
}
