package org.jixiao.domain.table;

import org.jixiao.domain.shared.ActorId;

/** Everything that can have happened to an export. */
public sealed interface ExportEvent {

    ExportId id();

    /**
     * A file was taken out.
     *
     * @param number as its watermark prints it
     * @param projects how many it holds
     * @param sha256 of the file, in hexadecimal
     * @param watermarked whether the name of who took it out stands in it
     */
    record TableExported(
            ExportId id,
            ExportNumber number,
            Exported what,
            int projects,
            String sha256,
            boolean watermarked,
            ActorId by)
            implements ExportEvent {}
}
