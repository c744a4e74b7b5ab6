package org.jixiao.infrastructure.table.printed;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableLook;
import org.jixiao.application.table.Watermark;
import org.jixiao.infrastructure.print.Grid;
import org.jixiao.infrastructure.print.Grid.Cell;
import org.jixiao.infrastructure.print.PrintedDocument;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.PageFurniture;

/** The public table as pages: A4 landscape, title, heading, and the seven columns. */
public final class PrintedTable {

    private static final List<Integer> WIDTHS = List.of(26, 14, 14, 14, 14, 40, 66);

    private PrintedTable() {}

    public static PrintedDocument of(PublicTable table, TableLook look) {
        PrintedDocument.Line heading =
                new PrintedDocument.Line(
                        table.heading().label() + "：" + table.department(), "单位：万元");
        Grid.Row names = new Grid.Row(ColumnMap.PRINTED.stream().map(Cell::center).toList());
        List<Grid.Row> rows =
                PrintedRow.of(table, look.zeros()).stream().map(PrintedTable::row).toList();
        Watermark watermark = look.watermark();
        return new PrintedDocument(
                PrintedDocument.Paper.LANDSCAPE,
                PageFurniture.FULL_TITLE,
                List.of(heading, new Grid(WIDTHS, List.of(names), rows)),
                watermark == null ? "" : watermark.text());
    }

    private static Grid.Row row(PrintedRow printed) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.left(printed.name()));
        printed.figures().forEach(figure -> cells.add(Cell.right(figure)));
        cells.add(Cell.left(printed.statement()));
        cells.add(Cell.left(printed.indicators()));
        return new Grid.Row(cells);
    }
}
