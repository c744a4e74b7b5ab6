package org.jixiao.infrastructure.table.workbook;

import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Takes formulas as the values saved last, and tells which cells hold one. */
final class WorksheetHandler extends XSSFSheetXMLHandler {

    private final WorksheetRows rows;
    private @Nullable String cell;

    WorksheetHandler(StylesTable styles, ReadOnlySharedStringsTable strings, WorksheetRows rows) {
        super(styles, null, strings, rows, rows.numbers(), false);
        this.rows = rows;
    }

    @Override
    public void startElement(
            @Nullable String uri,
            @Nullable String localName,
            @Nullable String qName,
            @Nullable Attributes attributes)
            throws SAXException {
        if (attributes != null) {
            layOut(String.valueOf(localName), attributes);
        }
        if ("c".equals(localName) && attributes != null) {
            cell = attributes.getValue("r");
        } else if ("f".equals(localName) && cell != null) {
            rows.formula(cell);
        }
        super.startElement(uri, localName, qName, attributes);
    }

    private void layOut(String element, Attributes attributes) {
        switch (element) {
            case "col" -> rows.hidden().columns(attributes, WorksheetRows.MOST_COLUMNS);
            case "row" -> rows.hidden().row(attributes);
            case "mergeCell" -> rows.merges().add(String.valueOf(attributes.getValue("ref")));
            default -> {}
        }
    }
}
