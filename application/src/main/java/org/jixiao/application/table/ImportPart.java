package org.jixiao.application.table;

import java.util.List;

/**
 * Some rows of an upload, whole.
 *
 * @param stored its table has the projects of these rows only
 * @param places of the rows, in the same order
 */
public record ImportPart(StoredImport stored, List<Integer> places) {

    public ImportPart {
        places = List.copyOf(places);
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }
}
