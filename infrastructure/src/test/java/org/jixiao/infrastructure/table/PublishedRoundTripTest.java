package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.TableHeading;
import org.jixiao.application.table.TableLook;
import org.jixiao.application.table.Watermark;
import org.jixiao.application.table.Zeros;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables published in 2025 out in every format and back in, with marks and without. */
class PublishedRoundTripTest {

    private static final Path FOLDER = Path.of("../../shared/tables");

    private static final Watermark MARK =
            new Watermark("王敏", Instant.parse("2025-03-01T00:30:00Z"), "2025-000017");

    private static final List<TableLook> LOOKS =
            List.of(
                    TableLook.PLAIN,
                    new TableLook(Zeros.BLANK, null),
                    new TableLook(Zeros.PRINTED, MARK, Instant.EPOCH),
                    new TableLook(Zeros.BLANK, MARK, Instant.EPOCH));

    static Stream<Arguments> filesAndFormats() {
        return Stream.of(
                        "huadu-district-bureau-2025.txt",
                        "huadu-employment-centre-2025.txt",
                        "guangzhou-city-bureau-2025.txt")
                .flatMap(
                        file ->
                                Stream.of(TableFormat.values())
                                        .map(format -> Arguments.of(file, format)));
    }

    @ParameterizedTest
    @MethodSource("filesAndFormats")
    void nothingIsDifferentAfterwards(String file, TableFormat format) throws IOException {
        Path path = FOLDER.resolve(file);
        Assumptions.assumeTrue(
                Files.isReadable(path), "skipped: the published table " + path + " is not there");
        PublicTable table = held(Tables.read(Files.readAllBytes(path)));

        for (TableLook look : LOOKS) {
            ImportedTable again = Tables.read(new TableWriter().write(table, format, look));
            assertThat(Tables.asPublic(again)).as("%s", look).isEqualTo(table);
            assertThat(again.projects()).as("%s", look).allMatch(ImportedProject::confirmable);
            assertThat(again.complaints()).as("%s", look).isEmpty();
        }
        System.out.printf("%s as %s: %d projects%n", file, format, table.projects());
    }

    /** Every row, with the sums of what is known. */
    private static PublicTable held(ImportedTable read) {
        Map<String, List<PublicTable.Project>> byUnit = new LinkedHashMap<>();
        read.units().forEach(unit -> byUnit.put(unit.name(), new ArrayList<>()));
        for (ImportedProject project : read.projects()) {
            String unit = Objects.requireNonNullElse(project.unit(), "没有读出的单位");
            byUnit.computeIfAbsent(unit, none -> new ArrayList<>()).add(printable(project));
        }
        List<PublicTable.Unit> units = new ArrayList<>();
        byUnit.forEach((name, projects) -> units.add(unit(name, projects)));
        Amounts total =
                units.stream().map(PublicTable.Unit::total).reduce(Amounts.ZERO, Amounts::plus);
        TableHeading heading =
                "部门名称".equals(read.heading()) ? TableHeading.DEPARTMENT : TableHeading.UNIT;
        String name = Objects.requireNonNullElse(read.department(), "没有写明的部门");
        return new PublicTable(heading, name, 2025, total, units);
    }

    private static PublicTable.Unit unit(String name, List<PublicTable.Project> projects) {
        Amounts sum =
                projects.stream()
                        .map(PublicTable.Project::amounts)
                        .reduce(Amounts.ZERO, Amounts::plus);
        return new PublicTable.Unit(name, sum, projects);
    }

    /** Where the document determines no name or no amount, something stands in for it. */
    private static PublicTable.Project printable(ImportedProject project) {
        return new PublicTable.Project(
                project.name().isEmpty() ? "没有读出名称的项目" + project.row() : project.name(),
                Stream.of(
                                        project.total(),
                                        project.fiscalAppropriation(),
                                        project.specialAccountAppropriation(),
                                        project.otherFunds())
                                .allMatch(Objects::nonNull)
                        ? Tables.project(project).amounts()
                        : standIn(project),
                project.targetStatement(),
                project.indicators().stream().map(PublishedRoundTripTest::printable).toList());
    }

    private static Amounts standIn(ImportedProject project) {
        BigDecimal total = Objects.requireNonNullElse(project.total(), new BigDecimal("0.01"));
        BigDecimal nothing = new BigDecimal("0.00");
        return new Amounts(total, total, nothing, nothing);
    }

    private static PublicTable.Indicator printable(ImportedIndicator indicator) {
        return new PublicTable.Indicator(
                Objects.requireNonNullElse(indicator.code(), "1"),
                indicator.name(),
                indicator.periodValue(),
                indicator.annualValue());
    }
}
