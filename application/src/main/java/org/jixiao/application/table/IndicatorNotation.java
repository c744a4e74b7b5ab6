package org.jixiao.application.table;

import java.util.List;

/** Port: the 绩效指标 cell of a table as people read and write it. */
public interface IndicatorNotation {

    /**
     * @param complaints about this cell, placed by the number of the indicator
     */
    record Cell(List<ImportedIndicator> indicators, List<Complaint> complaints) {
        public Cell {
            indicators = List.copyOf(indicators);
            complaints = List.copyOf(complaints);
        }
    }

    /**
     * @param row where the row stands, for the places of complaints
     */
    Cell read(String text, int row);

    /** What {@link #read} reads back as the same indicators. */
    String print(List<ImportedIndicator> indicators);
}
