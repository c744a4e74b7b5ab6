package org.jixiao.domain.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.domain.checks.CheckSurroundings.Neighbour;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;

/** A sheet of the year 2025 to be put before one check. */
final class CheckScene {

    static final UnitCode UNIT = new UnitCode("440114002");
    static final UnitCode ANOTHER_UNIT = new UnitCode("440113002");
    static final String STATEMENT = "全年采购图书1000册并编目上架，供读者借阅，12月底前完成验收和绩效自评工作。";

    private UnitCode unit = UNIT;
    private String name = "图书采购";
    private Funding funding = new Funding(Money.ofYuan("100000"), Money.ZERO, Money.ZERO);
    private String statement = STATEMENT;
    private final List<Indicator> rows = new ArrayList<>();
    private Optional<SheetPrint> lastYear = Optional.empty();
    private final List<Neighbour> neighbours = new ArrayList<>();
    private CheckRules rules = CheckRules.USUAL;

    static CheckScene sheet() {
        return new CheckScene();
    }

    CheckScene named(String text) {
        name = text;
        return this;
    }

    CheckScene stating(String text) {
        statement = text;
        return this;
    }

    CheckScene costing(String yuan) {
        return funded(new Funding(Money.ofYuan(yuan), Money.ZERO, Money.ZERO));
    }

    CheckScene funded(Funding money) {
        funding = money;
        return this;
    }

    CheckScene row(String code, String indicator, String annualValue) {
        return row(code, indicator, "", annualValue);
    }

    CheckScene row(String code, String indicator, String periodValue, String annualValue) {
        rows.add(
                new Indicator(
                        new IndicatorId(rows.size() + 1),
                        IndicatorCode.of(code),
                        indicator,
                        new IndicatorValue(periodValue),
                        new IndicatorValue(annualValue)));
        return this;
    }

    CheckScene lastYear(CheckScene before) {
        lastYear = Optional.of(SheetPrint.of(before.toSheet()));
        return this;
    }

    CheckScene beside(String code, UnitCode unit, CheckScene other) {
        neighbours.add(new Neighbour(code, unit, SheetPrint.of(other.toSheet())));
        return this;
    }

    CheckScene under(CheckRules other) {
        rules = other;
        return this;
    }

    /** Filed by another unit than {@link #UNIT}. */
    CheckScene of(UnitCode other) {
        unit = other;
        return this;
    }

    Sheet toSheet() {
        return new Sheet(name, funding, statement, rows);
    }

    CheckedSheet checked() {
        return new CheckedSheet(toSheet(), unit, new FiscalYear(2025), Optional.empty());
    }

    CheckSurroundings around() {
        return new CheckSurroundings(lastYear, neighbours);
    }

    List<Finding> by(Check check) {
        Report report = new Report(rules);
        check.look(
                new Subject(toSheet(), unit, new FiscalYear(2025), around(), rules.thresholds()),
                report);
        return report.findings();
    }

    /** {@code place key SEVERITY} of each finding, in short. */
    List<String> told(Check check) {
        return by(check).stream()
                .map(f -> f.anchor().text() + " " + f.key() + " " + f.severity())
                .toList();
    }

    /** The key and severity of the one finding on a sheet with one row; empty text when none. */
    static String of(Check check, String code, String indicator, String annualValue) {
        List<Finding> found = sheet().row(code, indicator, annualValue).by(check);
        if (found.isEmpty()) {
            return "";
        }
        if (found.size() > 1) {
            throw new AssertionError("more than one: " + found);
        }
        return found.getFirst().key() + " " + found.getFirst().severity();
    }
}
