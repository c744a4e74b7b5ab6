package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A whole sheet as the API shows and takes it; what is read can be written back as it is.
 *
 * @param name of the project, up to 200 characters
 * @param targetStatement 绩效目标, up to 2,000 characters
 * @param indicators in their order, up to 100
 */
public record SheetBody(
        @Nullable String name,
        @Nullable FundingBody funding,
        @Nullable String targetStatement,
        @Nullable List<@Nullable IndicatorBody> indicators) {

    private static final int MOST_INDICATORS = 100;
    private static final IndicatorId FIRST = new IndicatorId(1);

    /** Amounts in 元 as decimal strings. */
    public record FundingBody(
            @Nullable String fiscalAppropriation,
            @Nullable String specialAccountAppropriation,
            @Nullable String otherFunds) {

        static FundingBody of(Funding funding) {
            return new FundingBody(
                    funding.fiscalAppropriation().toString(),
                    funding.specialAccountAppropriation().toString(),
                    funding.otherFunds().toString());
        }

        Funding read(BodyReader reader, String base) {
            return new Funding(
                    reader.amount(base + "/fiscalAppropriation", fiscalAppropriation),
                    reader.amount(
                            base + "/specialAccountAppropriation", specialAccountAppropriation),
                    reader.amount(base + "/otherFunds", otherFunds));
        }
    }

    /**
     * One row of the indicator table.
     *
     * @param id the row it continues; left out for a new row, or to be found by code and name
     * @param code such as {@code 11}
     * @param periodValue 实施周期指标值; empty or left out where the form has none
     * @param annualValue 年度指标值
     */
    public record IndicatorBody(
            @Nullable Integer id,
            @Nullable String code,
            @Nullable String name,
            @Nullable String periodValue,
            @Nullable String annualValue) {

        static IndicatorBody of(Indicator row) {
            return new IndicatorBody(
                    row.id().value(),
                    row.code().code(),
                    row.name(),
                    row.periodValue().raw(),
                    row.annualValue().raw());
        }

        ProposedIndicator read(BodyReader reader, String base) {
            return new ProposedIndicator(
                    number(reader, base),
                    reader.value(base + "/code", code, IndicatorCode::of, IndicatorCode.of("11")),
                    reader.text(base + "/name", name, Sheet.LONGEST_NAME),
                    reader.value(
                            base + "/periodValue",
                            periodValue == null ? "" : periodValue,
                            IndicatorValue::new,
                            IndicatorValue.BLANK),
                    reader.value(
                            base + "/annualValue",
                            annualValue,
                            IndicatorValue::new,
                            IndicatorValue.BLANK));
        }

        private @Nullable IndicatorId number(BodyReader reader, String base) {
            return id == null
                    ? null
                    : reader.value(
                            base + "/id",
                            id.toString(),
                            text -> new IndicatorId(Integer.parseInt(text)),
                            FIRST);
        }
    }

    public static SheetBody of(Sheet sheet) {
        List<@Nullable IndicatorBody> rows = new ArrayList<>();
        sheet.indicators().forEach(row -> rows.add(IndicatorBody.of(row)));
        return new SheetBody(
                sheet.name(), FundingBody.of(sheet.funding()), sheet.targetStatement(), rows);
    }

    /**
     * @param base the pointer to this sheet within the request body; empty when it is the body
     */
    public ProposedSheet read(BodyReader reader, String base) {
        return new ProposedSheet(
                reader.text(base + "/name", name, Sheet.LONGEST_NAME),
                reader.present(base + "/funding", funding, new FundingBody("0", "0", "0"))
                        .read(reader, base + "/funding"),
                reader.text(base + "/targetStatement", targetStatement, Sheet.LONGEST_STATEMENT),
                rows(reader, base + "/indicators"));
    }

    private List<ProposedIndicator> rows(BodyReader reader, String base) {
        List<@Nullable IndicatorBody> given = indicators;
        if (given == null) {
            reader.wrong(base, "required", Messages.of("api.required"));
            return List.of();
        }
        if (given.size() > MOST_INDICATORS) {
            reader.wrong(base, "too-many", Messages.of("api.too-many-indicators", MOST_INDICATORS));
            return List.of();
        }
        List<ProposedIndicator> rows = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            IndicatorBody row = given.get(place);
            String at = base + "/" + place;
            if (row == null) {
                reader.wrong(at, "required", Messages.of("api.required"));
            } else {
                rows.add(row.read(reader, at));
            }
        }
        return rows;
    }
}
