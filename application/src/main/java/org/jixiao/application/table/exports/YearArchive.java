package org.jixiao.application.table.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Today;
import org.jixiao.application.table.PublicTable;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tables of a year into one zip: a folder for each district, in it the table of the
 * bureau and one for each unit, each recorded as an export of its own, and {@code index.csv}. No
 * more than the projects of one folder are in memory.
 */
final class YearArchive {

    private final TableExports tables;
    private final Exports exports;
    private final ArchiveOrder order;
    private final Request request;
    private final ArchiveProgress progress;
    private final ArchiveIndex index = new ArchiveIndex();
    private int projects;
    private int files;
    private int left;

    YearArchive(
            TableExports tables,
            Exports exports,
            ArchiveOrder order,
            Request request,
            ArchiveProgress progress) {
        this.tables = tables;
        this.exports = exports;
        this.order = order;
        this.request = request;
        this.progress = progress;
    }

    /**
     * @return how many projects it holds; a project counts once, though it stands in two tables
     * @throws ArchiveCancelled as soon as nobody wants it any more
     */
    int write(OrganizationQueries organization, OutputStream to) throws IOException {
        List<ArchiveFolder> folders =
                ArchiveFolder.below(
                        request.actor().unit(), organization.units(Today.at(order.at())));
        progress.total(folders.stream().mapToInt(ArchiveFolder::tables).sum());
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            for (ArchiveFolder folder : folders) {
                write(folder, zip);
            }
            zip.putNextEntry(new ZipEntry("index.csv"));
            zip.write(index.content());
            zip.closeEntry();
        }
        return projects;
    }

    private void write(ArchiveFolder folder, ZipOutputStream zip) throws IOException {
        Map<UnitCode, List<Filed>> byUnit =
                printable(folder).stream().collect(Collectors.groupingBy(one -> one.file().unit()));
        String path = fileName(folder.head()) + "/";
        if (folder.hasSum()) {
            List<Filed> all =
                    folder.units().stream()
                            .flatMap(unit -> byUnit.getOrDefault(unit.code(), List.of()).stream())
                            .toList();
            write(path, folder.head(), all, zip);
        }
        for (UnitView unit : folder.units()) {
            List<Filed> own = byUnit.getOrDefault(unit.code(), List.of());
            projects += own.size();
            write(path, unit, own, zip);
        }
    }

    /** The city's own unit by unit: all at once they would come with those of the districts. */
    private List<Filed> printable(ArchiveFolder folder) {
        if (folder.head().level() != UnitLevel.CITY_BUREAU) {
            return printable(folder.head());
        }
        return folder.units().stream().flatMap(unit -> printable(unit).stream()).toList();
    }

    private List<Filed> printable(UnitView unit) {
        stopWhereCancelled();
        return tables.printable(request.actor(), unit.code(), order.year(), order.at());
    }

    private void write(String folder, UnitView unit, List<Filed> printed, ZipOutputStream zip)
            throws IOException {
        stopWhereCancelled();
        if (!printed.isEmpty()) {
            PublicTable table = tables.tableOf(unit, order.year(), order.at(), printed);
            String path = folder + fileName(unit) + "." + order.format().ending();
            ExportedFile file = exported(table, unit.code());
            index.add(path, unit.code(), table, file);
            if (file != null) {
                zip.putNextEntry(new ZipEntry(path));
                zip.write(file.content());
                zip.closeEntry();
                files++;
            }
        }
        progress.done(projects, files, left);
    }

    private @Nullable ExportedFile exported(PublicTable table, UnitCode unit) {
        try {
            return exports.table(table, unit, order.at(), order.format(), order.zeros(), request);
        } catch (IllegalArgumentException tooLongForACell) {
            left++;
            return null;
        }
    }

    private void stopWhereCancelled() {
        if (progress.cancelled()) {
            throw new ArchiveCancelled();
        }
    }

    /** The code first, since two units may bear one name; nothing that file systems refuse. */
    private static String fileName(UnitView unit) {
        return unit.code() + "-" + unit.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    }
}
