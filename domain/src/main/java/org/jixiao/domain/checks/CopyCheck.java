package org.jixiao.domain.checks;

import java.util.List;
import java.util.function.Function;
import org.jixiao.domain.checks.CheckSurroundings.Neighbour;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.SheetField;
import org.jixiao.domain.shared.UnitCode;

/**
 * R10: copied from another project of the year. Rows of one fund in several districts are meant to
 * be alike and do not count; parts of one project within a district do, whatever their number. Of
 * other units' projects only the number is told, and of more than could be looked at a lower bound.
 */
final class CopyCheck implements Check {

    /**
     * Projects alike in one way.
     *
     * @param cut whether there may be more of them
     */
    private record Alike(List<Neighbour> projects, boolean cut) {

        boolean none() {
            return projects.isEmpty();
        }

        int told() {
            return Math.min(projects.size(), CheckSurroundings.MOST);
        }

        Alike and(Alike other) {
            return new Alike(
                    projects.stream().filter(other.projects::contains).toList(), cut || other.cut);
        }
    }

    @Override
    public CheckCode code() {
        return CheckCode.R10;
    }

    @Override
    public void look(Subject subject, Report report) {
        SheetPrint own = SheetPrint.of(subject.sheet());
        Alike statement = alike(subject, own, SheetPrint::statement, false);
        Alike names = alike(subject, own, SheetPrint::indicators, false);
        Alike values = alike(subject, own, SheetPrint::values, names.cut());
        Alike both = statement.and(values);
        if (!both.none()) {
            Flaw flaw = both.cut() ? Flaw.R10_SHEET_OF_MANY : Flaw.R10_SHEET;
            wrong(flaw, new Anchor.WholeSheet(), subject.unit(), both, report);
            return;
        }
        if (!statement.none()) {
            Flaw flaw = statement.cut() ? Flaw.R10_STATEMENT_OF_MANY : Flaw.R10_STATEMENT;
            wrong(flaw, Anchor.of(SheetField.TARGET_STATEMENT), subject.unit(), statement, report);
        }
        indicators(subject, names, values, report);
    }

    private static void indicators(Subject subject, Alike names, Alike values, Report report) {
        Anchor rows = Anchor.of(SheetField.INDICATORS);
        if (!values.none()) {
            Flaw flaw = values.cut() ? Flaw.R10_INDICATORS_OF_MANY : Flaw.R10_INDICATORS;
            wrong(flaw, rows, subject.unit(), values, report);
        } else if (!names.none()) {
            Flaw flaw = names.cut() ? Flaw.R10_INDICATOR_NAMES_OF_MANY : Flaw.R10_INDICATOR_NAMES;
            report.undecided(flaw, rows, "", names.told());
        }
    }

    /** What is alike is counted with the fund elsewhere to see whether there may be more of it. */
    private static Alike alike(
            Subject subject, SheetPrint own, Function<SheetPrint, String> key, boolean cut) {
        String wanted = key.apply(own);
        List<Neighbour> all =
                subject.around().neighbours().stream()
                        .filter(other -> same(wanted, key.apply(other.print())))
                        .toList();
        return new Alike(
                all.stream()
                        .filter(other -> !other.isTheFundElsewhere(subject.unit(), own))
                        .toList(),
                cut || all.size() > CheckSurroundings.MOST);
    }

    private static void wrong(Flaw flaw, Anchor place, UnitCode unit, Alike alike, Report report) {
        String own =
                String.join(
                        "、",
                        alike.projects().stream()
                                .filter(other -> other.unit().equals(unit))
                                .map(Neighbour::code)
                                .sorted()
                                .limit(3)
                                .toList());
        report.wrong(flaw, place, own, alike.told());
    }

    private static boolean same(String own, String other) {
        return !own.isEmpty() && own.equals(other);
    }
}
