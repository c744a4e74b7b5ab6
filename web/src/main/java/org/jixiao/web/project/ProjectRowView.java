package org.jixiao.web.project;

import java.time.OffsetDateTime;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.web.project.SheetBody.FundingBody;
import org.jixiao.web.shared.Instants;

/**
 * One project in a list.
 *
 * @param total in 元
 * @param openRemarks remarks not yet resolved
 */
record ProjectRowView(
        String id,
        String code,
        long version,
        String name,
        String unit,
        String unitName,
        String district,
        String districtName,
        int fiscalYear,
        String round,
        String status,
        String statusLabel,
        int revision,
        String total,
        FundingBody funding,
        int indicators,
        int openRemarks,
        OffsetDateTime changedAt,
        String changedBy) {

    static ProjectRowView of(ProjectRow row) {
        return new ProjectRowView(
                row.id().toString(),
                row.code().value(),
                row.version(),
                row.name(),
                row.unit().value(),
                row.unitName(),
                row.district().value(),
                row.districtName(),
                row.round().fiscalYear().value(),
                row.round().round().name(),
                row.phase().name(),
                row.phase().label(),
                row.revision(),
                row.funding().total().toString(),
                FundingBody.of(row.funding()),
                row.indicators(),
                row.openRemarks(),
                Instants.show(row.changedAt()),
                row.changedBy());
    }
}
