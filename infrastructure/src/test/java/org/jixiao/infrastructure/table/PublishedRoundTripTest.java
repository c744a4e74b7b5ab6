package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ImportedUnit;
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

    /** The rows whose name and amounts are known, texts or not, with the sums of just these. */
    private static PublicTable held(ImportedTable read) {
        List<PublicTable.Unit> units = new ArrayList<>();
        Amounts total = Amounts.ZERO;
        for (ImportedUnit unit : read.units()) {
            List<PublicTable.Project> projects =
                    read.projects().stream()
                            .filter(project -> unit.name().equals(project.unit()))
                            .filter(PublishedRoundTripTest::canBePrinted)
                            .map(Tables::project)
                            .toList();
            if (!projects.isEmpty()) {
                Amounts sum =
                        projects.stream()
                                .map(PublicTable.Project::amounts)
                                .reduce(Amounts.ZERO, Amounts::plus);
                units.add(new PublicTable.Unit(unit.name(), sum, projects));
                total = total.plus(sum);
            }
        }
        TableHeading heading =
                "部门名称".equals(read.heading()) ? TableHeading.DEPARTMENT : TableHeading.UNIT;
        String name = Objects.requireNonNullElse(read.department(), "没有写明的部门");
        return new PublicTable(heading, name, 2025, total, units);
    }

    private static boolean canBePrinted(ImportedProject project) {
        return !project.name().isEmpty()
                && Stream.of(
                                project.total(),
                                project.fiscalAppropriation(),
                                project.specialAccountAppropriation(),
                                project.otherFunds())
                        .allMatch(Objects::nonNull);
    }
}
