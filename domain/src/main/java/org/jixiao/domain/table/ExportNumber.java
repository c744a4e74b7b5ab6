package org.jixiao.domain.table;

import java.time.Year;
import java.util.regex.Pattern;

/** What a file that was taken out is called by, as its watermark prints it: {@code 2026-000123}. */
public record ExportNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{6,}");

    /**
     * @throws IllegalArgumentException when {@code value} has another form
     */
    public ExportNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an export number: " + value);
        }
    }

    /**
     * @param year of the export, not of what is exported
     * @param running from 1 within that year
     */
    public static ExportNumber of(Year year, long running) {
        return new ExportNumber("%04d-%06d".formatted(year.getValue(), running));
    }

    @Override
    public String toString() {
        return value;
    }
}
