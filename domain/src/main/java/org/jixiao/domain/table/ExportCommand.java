package org.jixiao.domain.table;

/** Everything that can be asked about an export. */
public sealed interface ExportCommand {

    ExportId id();

    /**
     * Notes that a file was made and is about to be handed over.
     *
     * @param projects how many it holds
     * @param sha256 of the file, in hexadecimal
     * @param watermarked whether the name of who took it out stands in it
     */
    record RecordExport(
            ExportId id,
            ExportNumber number,
            Exported what,
            int projects,
            String sha256,
            boolean watermarked)
            implements ExportCommand {}
}
