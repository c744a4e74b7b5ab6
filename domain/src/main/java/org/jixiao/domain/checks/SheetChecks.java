package org.jixiao.domain.checks;

import java.util.List;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.shared.Finding;

/** All checks, run at once: a function of the sheet, what lies around it, and the year's rules. */
public final class SheetChecks {

    private static final List<Check> ALL =
            List.of(
                    new FormCheck(),
                    new CategoriesCheck(),
                    new VagueWordingCheck(),
                    new PlaceholderCheck(),
                    new RateAsQuantityCheck(),
                    new KindCheck(),
                    new ValueInNameCheck(),
                    new UnitCheck(),
                    new DirectionCheck(),
                    new PeriodValueCheck(),
                    new CopyCheck(),
                    new FiscalYearCheck(),
                    new AmountCheck(),
                    new CostCheck(),
                    new AllFullCheck(),
                    new FewIndicatorsCheck(),
                    new LastYearCheck(),
                    new PercentCheck());

    private SheetChecks() {}

    /** Everything there is to say about the sheet, check by check. */
    public static List<Finding> findings(
            CheckedSheet checked, CheckSurroundings around, CheckRules rules) {
        Subject subject =
                new Subject(
                        checked.sheet(),
                        checked.unit(),
                        checked.year(),
                        around,
                        rules.thresholds());
        Report report = new Report(rules);
        for (Check check : ALL) {
            if (rules.of(check.code()) != CheckSetting.OFF) {
                check.look(subject, report);
            }
        }
        return report.findings();
    }
}
