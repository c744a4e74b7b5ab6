package org.jixiao.infrastructure.table;

import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.TableWriting;

/** Writes the public table; what {@link TableReader} reads back is the same table. */
public final class TableWriter implements TableWriting {

    @Override
    public byte[] write(PublicTable table, TableFormat format) {
        return switch (format) {
            case TEXT -> TextTable.write(table);
            case XLSX -> XlsxTable.write(table);
        };
    }
}
