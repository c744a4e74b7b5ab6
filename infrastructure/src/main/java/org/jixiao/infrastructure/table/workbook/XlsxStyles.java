package org.jixiao.infrastructure.table.workbook;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jixiao.infrastructure.table.wording.Formulas;

/** The few cell styles of the worksheet, made once per workbook. */
public final class XlsxStyles {

    /** In points, for the table itself. */
    private static final short BODY = 10;

    private final CellStyle title;
    private final CellStyle mark;
    private final CellStyle heading;
    private final CellStyle unit;
    private final CellStyle columnName;
    private final CellStyle amount;
    private final CellStyle text;
    private final CellStyle quotedText;

    public XlsxStyles(Workbook workbook) {
        Font large = workbook.createFont();
        large.setFontHeightInPoints((short) 16);
        large.setBold(true);
        Font bold = workbook.createFont();
        bold.setBold(true);
        bold.setFontHeightInPoints(BODY);
        Font plain = workbook.createFont();
        plain.setFontHeightInPoints(BODY);
        short money = workbook.createDataFormat().getFormat("#,##0.00");
        title = style(workbook, HorizontalAlignment.CENTER, it -> it.setFont(large));
        Font pale = workbook.createFont();
        pale.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        mark = style(workbook, HorizontalAlignment.CENTER, it -> it.setFont(pale));
        heading = style(workbook, HorizontalAlignment.LEFT, it -> {});
        unit = style(workbook, HorizontalAlignment.RIGHT, it -> {});
        columnName = framed(workbook, HorizontalAlignment.CENTER, it -> it.setFont(bold));
        amount = framed(workbook, HorizontalAlignment.RIGHT, it -> it.setDataFormat(money));
        amount.setFont(plain);
        text = framed(workbook, HorizontalAlignment.LEFT, it -> it.setFont(plain));
        quotedText = framed(workbook, HorizontalAlignment.LEFT, it -> it.setQuotePrefixed(true));
        quotedText.setFont(plain);
    }

    CellStyle title() {
        return title;
    }

    CellStyle mark() {
        return mark;
    }

    public CellStyle heading() {
        return heading;
    }

    CellStyle unit() {
        return unit;
    }

    public CellStyle columnName() {
        return columnName;
    }

    public CellStyle amount() {
        return amount;
    }

    /** The style for a text; one that a spreadsheet could take for a formula is marked as text. */
    public CellStyle text(String content) {
        return Formulas.couldBe(content) ? quotedText : text;
    }

    private static CellStyle framed(
            Workbook workbook, HorizontalAlignment alignment, Consumer<CellStyle> rest) {
        CellStyle style = style(workbook, alignment, rest);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static CellStyle style(
            Workbook workbook, HorizontalAlignment alignment, Consumer<CellStyle> rest) {
        CellStyle style = workbook.createCellStyle();
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        rest.accept(style);
        return style;
    }
}
