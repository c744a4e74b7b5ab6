package org.jixiao.infrastructure.table.rows;

import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jixiao.infrastructure.table.wording.PageFurniture;

/** The heading of another unit below a table: what follows is not of the first unit. */
public final class AnotherTable {

    /** 部门名称, 单位, and a year or a date. */
    private static final int MOST_OF_HEADING = 4;

    private static final int LONGEST_TITLE = 100;

    private AnotherTable() {}

    /** Whether a row without amounts is the heading of another unit. */
    public static boolean isHeadedBy(TextRecord row, Heading heading) {
        return row.filledCells() <= MOST_OF_HEADING
                && heading.isOfAnother(TabularLayout.headingIn(row));
    }

    /** Whether a row without amounts is the title of this or of another table. */
    public static boolean isTitle(TextRecord row) {
        return row.filledCells() <= 2 && PageFurniture.isTitle(row.line(LONGEST_TITLE));
    }

    /** Whether a row without amounts is the heading of the same unit, as pages repeat it. */
    public static boolean isHeadedAgainBy(TextRecord row, Heading heading) {
        Heading again = TabularLayout.headingIn(row);
        return row.filledCells() <= MOST_OF_HEADING
                && again.department() != null
                && heading.isRepeatedBy(again);
    }

    /** Says that nothing is read from a line on, which holds the heading. */
    public static Complaint from(int line, String heading) {
        String text = "从这一行起是另一张绩效目标表，未读入：“%s”；请把它另存为一个文件上传。";
        return Complaint.of(
                ComplaintKind.MORE_SHEETS,
                Place.line(line),
                text.formatted(LooseText.quote(heading)));
    }
}
