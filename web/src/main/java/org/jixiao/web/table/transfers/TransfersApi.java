package org.jixiao.web.table.transfers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.TransferQueries;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.Transfer;
import org.jixiao.domain.table.TransferRow;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.May;
import org.jixiao.web.table.FilingRounds;
import org.jixiao.web.table.TableProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The city's rows for districts beside the districts' own. */
@RestController
@RequestMapping(ApiPaths.BASE + "/transfers")
@Tag(name = "tables")
class TransfersApi {

    private final TransferQueries transfers;
    private final FilingRounds rounds;

    TransfersApi(TransferQueries transfers, FilingRounds rounds) {
        this.transfers = transfers;
        this.rounds = rounds;
    }

    /** All transfers of a year. */
    record TransfersBody(List<TransferBody> items) {}

    /**
     * @param verdict MATCHED, DIFFERENT, NOT_IN_DISTRICT or NOT_IN_CITY
     * @param by what the rows were found together by: DOCUMENT, AMOUNT or NAME
     * @param difference given less received, in 元
     */
    record TransferBody(
            String district,
            String districtName,
            String fund,
            String verdict,
            String by,
            String given,
            String received,
            String difference,
            List<RowBody> cityRows,
            List<RowBody> districtRows) {

        static TransferBody of(Transfer transfer) {
            return new TransferBody(
                    transfer.district().code().value(),
                    transfer.district().name(),
                    transfer.fund(),
                    transfer.verdict().name(),
                    transfer.by().name(),
                    transfer.givenAmount().toString(),
                    transfer.receivedAmount().toString(),
                    transfer.difference().toString(),
                    transfer.given().stream().map(RowBody::of).toList(),
                    transfer.received().stream().map(RowBody::of).toList());
        }
    }

    /**
     * @param amount in 元
     */
    record RowBody(
            String id, String code, String name, String unit, String unitName, String amount) {

        static RowBody of(TransferRow row) {
            return new RowBody(
                    row.project().toString(),
                    row.code().value(),
                    row.name(),
                    row.unit().value(),
                    row.unitName(),
                    row.amount().toString());
        }
    }

    @GetMapping
    @PreAuthorize(May.READ_THE_CITY)
    @Operation(summary = "市对区转移支付核对：市级各行与区级各行是否一致、有差异或缺少，按区、名称排列")
    TransfersBody transfers(
            @RequestParam(required = false) @Nullable String fiscalYear,
            @RequestParam(required = false) @Nullable String district,
            Request request) {
        FiscalYear year = TableProblems.year(fiscalYear, rounds);
        UnitCode bureau =
                ListParameters.optional("district", district, UnitCode::new, "应为 6 位数字的区局代码。");
        return new TransfersBody(
                transfers.transfers(request.actor(), year, bureau).stream()
                        .map(TransferBody::of)
                        .toList());
    }
}
