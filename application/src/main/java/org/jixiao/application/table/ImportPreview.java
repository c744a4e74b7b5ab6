package org.jixiao.application.table;

import java.util.List;

/** An upload, and row by row what confirming it would do. */
public record ImportPreview(StoredImport stored, List<ImportRow> rows) {

    public ImportPreview {
        rows = List.copyOf(rows);
    }

    public long openRows() {
        return rows.stream().filter(ImportRow::open).count();
    }
}
