package org.jixiao.domain.checks;

import java.util.List;
import org.jixiao.domain.checks.CheckSurroundings.Neighbour;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.SheetField;

/**
 * R10: copied from another project of the year. Rows of one fund in several districts are meant to
 * be alike and do not count. Of other units' projects only the number is told.
 */
final class CopyCheck implements Check {

    @Override
    public CheckCode code() {
        return CheckCode.R10;
    }

    @Override
    public void look(Subject subject, Report report) {
        SheetPrint own = SheetPrint.of(subject.sheet());
        List<Neighbour> others =
                subject.around().neighbours().stream()
                        .filter(other -> !other.print().family().equals(own.family()))
                        .toList();
        List<Neighbour> statement =
                others.stream()
                        .filter(other -> same(own.statement(), other.print().statement()))
                        .toList();
        List<Neighbour> values =
                others.stream()
                        .filter(other -> same(own.values(), other.print().values()))
                        .toList();
        List<Neighbour> names =
                others.stream()
                        .filter(other -> same(own.indicators(), other.print().indicators()))
                        .toList();
        tell(subject, statement, values, names, report);
    }

    private static void tell(
            Subject subject,
            List<Neighbour> statement,
            List<Neighbour> values,
            List<Neighbour> names,
            Report report) {
        List<Neighbour> both = statement.stream().filter(values::contains).toList();
        if (!both.isEmpty()) {
            wrong(Flaw.R10_SHEET, new Anchor.WholeSheet(), subject, both, report);
            return;
        }
        if (!statement.isEmpty()) {
            Anchor place = Anchor.of(SheetField.TARGET_STATEMENT);
            wrong(Flaw.R10_STATEMENT, place, subject, statement, report);
        }
        Anchor rows = Anchor.of(SheetField.INDICATORS);
        if (!values.isEmpty()) {
            wrong(Flaw.R10_INDICATORS, rows, subject, values, report);
        } else if (!names.isEmpty()) {
            report.undecided(Flaw.R10_INDICATOR_NAMES, rows, "", names.size());
        }
    }

    private static void wrong(
            Flaw flaw, Anchor place, Subject subject, List<Neighbour> alike, Report report) {
        String own =
                String.join(
                        "、",
                        alike.stream()
                                .filter(other -> other.unit().equals(subject.unit()))
                                .map(Neighbour::code)
                                .sorted()
                                .limit(3)
                                .toList());
        report.wrong(flaw, place, own, alike.size());
    }

    private static boolean same(String own, String other) {
        return !own.isEmpty() && own.equals(other);
    }
}
