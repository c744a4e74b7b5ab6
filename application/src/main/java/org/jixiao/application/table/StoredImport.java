package org.jixiao.application.table;

import java.time.Instant;
import java.util.Map;
import org.jixiao.domain.shared.ProjectId;

/**
 * An uploaded document with what was read in it.
 *
 * @param filed the projects already filed from it, by row
 */
public record StoredImport(
        ImportId id,
        String fileName,
        Instant uploadedAt,
        String uploadedBy,
        ImportedTable table,
        Map<Integer, ProjectId> filed) {

    public StoredImport {
        filed = Map.copyOf(filed);
    }
}
