package org.jixiao.application.table;

/** The two headings of the public table. */
public enum TableHeading {
    /** A department with its units. */
    DEPARTMENT("部门名称"),
    /** One unit. */
    UNIT("单位名称");

    private final String label;

    TableHeading(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
