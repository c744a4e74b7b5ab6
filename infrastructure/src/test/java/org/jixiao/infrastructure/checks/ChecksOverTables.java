package org.jixiao.infrastructure.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.domain.checks.CheckCode;
import org.jixiao.domain.checks.CheckRules;
import org.jixiao.domain.checks.CheckSurroundings;
import org.jixiao.domain.checks.CheckSurroundings.Neighbour;
import org.jixiao.domain.checks.SheetChecks;
import org.jixiao.domain.checks.SheetPrint;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.Finding.Severity;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.table.TableReader;
import org.junit.jupiter.api.Test;

/**
 * Runs the checks over a folder of tables and prints how many findings each check has: {@code mvn
 * -Pchecks -pl infrastructure -am verify -Dchecks.tables=folder}. With {@code
 * -Dchecks.listing=file} every finding is written there beside its row, to be judged; that list
 * quotes prose.
 */
class ChecksOverTables {

    private static final FiscalYear YEAR = new FiscalYear(Integer.getInteger("checks.year", 2025));

    /** One project of one table. */
    private record Row(String table, UnitCode unit, Sheet sheet) {}

    @Test
    void howOftenEachCheckSpeaks() throws IOException {
        List<Row> rows = rows(Path.of(System.getProperty("checks.tables", "../../shared/tables")));
        List<String> listing = new ArrayList<>();
        Map<CheckCode, int[]> counts = new EnumMap<>(CheckCode.class);
        for (CheckCode check : CheckCode.values()) {
            counts.put(check, new int[Severity.values().length]);
        }
        for (Row row : rows) {
            for (Finding finding : findings(row, rows)) {
                counts.get(CheckCode.valueOf(finding.check()))[finding.severity().ordinal()]++;
                listing.add(line(row, finding));
            }
        }
        System.out.println(rows.size() + " projects");
        System.out.println("| check | block | warn | undecided |\n|---|---|---|---|");
        counts.forEach(
                (check, by) ->
                        System.out.println(
                                "| " + check + " | " + by[0] + " | " + by[1] + " | " + by[2]
                                        + " |"));
        String file = System.getProperty("checks.listing", "");
        if (!file.isEmpty()) {
            Files.write(Path.of(file), listing);
        }
    }

    private static List<Finding> findings(Row row, List<Row> rows) {
        SheetPrint own = SheetPrint.of(row.sheet());
        List<Neighbour> neighbours = new ArrayList<>();
        for (Row other : rows) {
            SheetPrint print = SheetPrint.of(other.sheet());
            boolean near =
                    print.family().equals(own.family())
                            || print.statement().equals(own.statement())
                            || print.indicators().equals(own.indicators());
            if (other != row && near) {
                neighbours.add(new Neighbour(other.sheet().name(), other.unit(), print));
            }
        }
        return SheetChecks.findings(
                new CheckedSheet(row.sheet(), row.unit(), YEAR, Optional.empty()),
                new CheckSurroundings(Optional.empty(), neighbours),
                CheckRules.USUAL);
    }

    private static String line(Row row, Finding finding) {
        String at = finding.anchor().text();
        String indicator = "";
        if (at.startsWith("indicators/")) {
            int id = Integer.parseInt(at.split("/")[1]);
            Indicator of = row.sheet().indicator(new IndicatorId(id)).orElseThrow();
            indicator =
                    String.join(
                            " | ",
                            of.code().code(),
                            of.name(),
                            of.periodValue().raw(),
                            of.annualValue().raw());
        }
        return String.join(
                        "\t",
                        finding.key(),
                        finding.severity().name(),
                        row.table(),
                        row.sheet().name(),
                        at,
                        finding.quoted(),
                        String.join(",", finding.arguments()),
                        indicator)
                .replace('\n', ' ');
    }

    private static List<Row> rows(Path folder) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                rows.addAll(rows(file, rows.size()));
            }
        }
        return rows;
    }

    private static List<Row> rows(Path file, int before) {
        try {
            String table = file.getFileName().toString();
            UnitCode unit = new UnitCode("440100%03d".formatted(before));
            return new TableReader()
                    .read(Files.readAllBytes(file), table).projects().stream()
                            .map(project -> new Row(table, unit, sheet(project)))
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (org.jixiao.application.table.UnreadableTable unreadable) {
            System.out.println("not readable: " + file + ": " + unreadable.getMessage());
            return List.of();
        }
    }

    private static Sheet sheet(ImportedProject project) {
        List<Indicator> indicators = new ArrayList<>();
        for (ImportedIndicator row : project.indicators()) {
            if (row.code() != null) {
                indicators.add(
                        new Indicator(
                                new IndicatorId(indicators.size() + 1),
                                IndicatorCode.of(row.code()),
                                row.name(),
                                row.periodValue() == null
                                        ? IndicatorValue.BLANK
                                        : new IndicatorValue(row.periodValue()),
                                new IndicatorValue(row.annualValue())));
            }
        }
        Money total = project.total() == null ? Money.ZERO : Money.ofWanYuan(project.total());
        return new Sheet(
                project.name(),
                new Funding(total, Money.ZERO, Money.ZERO),
                project.targetStatement(),
                indicators);
    }
}
