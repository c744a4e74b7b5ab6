package org.jixiao.application.table.imports;

import java.util.List;

/**
 * Some rows of an upload, whole.
 *
 * @param stored its table has the projects of these rows, and of all others with their names: which
 *     existing project a row is depends on them
 * @param places of the rows, in printed order; the others have none
 * @param rows their numbers, in the same order
 */
public record ImportPart(StoredImport stored, List<Integer> places, List<Integer> rows) {

    public ImportPart {
        places = List.copyOf(places);
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }
}
