package org.jixiao.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code people quote: unit, fiscal year and running number, such as {@code 440114002-2025-0007}.
 */
public record ProjectCode(String value) implements Comparable<ProjectCode> {

    private static final Pattern FORM = Pattern.compile("[0-9]{6,15}-[0-9]{4}-[0-9]{4,}");

    /**
     * @throws IllegalArgumentException when the form is not unit-year-number
     */
    public ProjectCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("项目编号应写作“单位代码-年度-序号”：" + value);
        }
    }

    public static ProjectCode of(UnitCode unit, FiscalYear year, long number) {
        return new ProjectCode(String.format(Locale.ROOT, "%s-%s-%04d", unit, year, number));
    }

    @Override
    public int compareTo(ProjectCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
