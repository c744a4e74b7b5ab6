package org.jixiao.web.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.District;
import org.jixiao.domain.table.Transfer;
import org.jixiao.domain.table.TransferMatching;
import org.jixiao.domain.table.TransferRow;

/** One transfer of each kind. */
final class Transfers {

    private static final UnitCode CITY = new UnitCode("440100001");
    private static final UnitCode UNIT = new UnitCode("440114001");

    static final List<Transfer> SAMPLES =
            TransferMatching.of(
                    List.of(
                            row(1, CITY, "市就业资金（花都区）", "1000000.00"),
                            row(2, CITY, "市培训资金（花都区）", "500000.00"),
                            row(3, CITY, "市见习资金（花都区）", "70000.00")),
                    Map.of(
                            new District(new UnitCode("440114"), "广州市花都区人力资源和社会保障局"),
                            List.of(
                                    row(4, UNIT, "市就业资金", "1000000.00"),
                                    row(5, UNIT, "市培训资金（穗财社〔2024〕40号）", "430000.00"),
                                    row(6, UNIT, "市图书资金", "9000.00"))));

    private Transfers() {}

    private static TransferRow row(int number, UnitCode unit, String name, String yuan) {
        return new TransferRow(
                new ProjectId(new UUID(0, number)),
                ProjectCode.of(unit, new FiscalYear(2025), number),
                name,
                unit,
                unit.equals(CITY) ? "市局（本级）" : "区局（本级）",
                Money.ofYuan(yuan));
    }
}
