package org.jixiao.infrastructure.table;

import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.TableLook;
import org.jixiao.application.table.TableWriting;
import org.jixiao.infrastructure.print.PdfDocument;
import org.jixiao.infrastructure.print.WordDocument;
import org.jixiao.infrastructure.table.json.JsonTable;
import org.jixiao.infrastructure.table.printed.PrintedTable;
import org.jixiao.infrastructure.table.printed.TextTable;
import org.jixiao.infrastructure.table.workbook.XlsxTable;

/** Writes the public table; what {@link TableReader} reads back is the same table. */
public final class TableWriter implements TableWriting {

    @Override
    public byte[] write(PublicTable table, TableFormat format, TableLook look) {
        return switch (format) {
            case TEXT -> TextTable.write(table, look);
            case XLSX -> XlsxTable.write(table, look);
            case DOCX -> WordDocument.write(PrintedTable.of(table, look));
            case PDF -> PdfDocument.write(PrintedTable.of(table, look));
            case JSON -> JsonTable.write(table, look);
        };
    }
}
