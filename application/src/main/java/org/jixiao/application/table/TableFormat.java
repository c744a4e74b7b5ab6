package org.jixiao.application.table;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which the public table is written. */
public enum TableFormat {
    /** Tab-separated UTF-8 text. */
    TEXT("txt"),
    /** Office Open XML spreadsheet. */
    XLSX("xlsx"),
    /** Office Open XML text document, A4 landscape. */
    DOCX("docx"),
    /** Portable Document Format with its font in it, A4 landscape. */
    PDF("pdf"),
    /** The same in the shape of the API, amounts as texts. */
    JSON("json");

    private final String ending;

    TableFormat(String ending) {
        this.ending = ending;
    }

    /** The format whose files end so ({@code pdf}), whichever way it is written. */
    public static Optional<TableFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equalsIgnoreCase(ending))
                .findFirst();
    }

    /** How names of such files end, without the point; also its name in the API. */
    public String ending() {
        return ending;
    }
}
