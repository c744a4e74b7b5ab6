package org.jixiao.web.project;

import java.time.OffsetDateTime;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.web.project.SheetBody.FundingBody;
import org.jixiao.web.shared.Instants;
import org.jspecify.annotations.Nullable;

/**
 * One project in a list.
 *
 * @param total in 元
 * @param openRemarks remarks not yet resolved
 * @param adjusting whether the row tells of an adjustment beside the sheet in force
 * @param inForce the approved sheet; null before approval
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
        String changedBy,
        boolean adjusting,
        @Nullable ValidView inForce) {

    /**
     * What is in force.
     *
     * @param status APPROVED or DISCLOSED
     * @param total in 元
     */
    record ValidView(String status, String total, FundingBody funding) {

        static @Nullable ValidView of(ProjectRow.@Nullable Valid valid) {
            return valid == null
                    ? null
                    : new ValidView(
                            valid.phase().name(),
                            valid.funding().total().toString(),
                            FundingBody.of(valid.funding()));
        }
    }

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
                row.changedBy(),
                row.adjusting(),
                ValidView.of(row.inForce()));
    }
}
