package org.jixiao.application.table;

/** The forms in which the public table is written. */
public enum TableFormat {
    /** Tab-separated UTF-8 text. */
    TEXT,
    /** Office Open XML spreadsheet. */
    XLSX
}
