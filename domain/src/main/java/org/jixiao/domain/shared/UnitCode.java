package org.jixiao.domain.shared;

import java.util.regex.Pattern;

/**
 * The code of a unit in the tree: administrative division (6 digits), then 3 digits for each level
 * below it.
 */
public record UnitCode(String value) implements Comparable<UnitCode> {

    private static final Pattern FORM = Pattern.compile("[0-9]{6}(?:[0-9]{3}){0,3}");

    /**
     * @throws IllegalArgumentException when the code is not 6, 9, 12 or 15 digits
     */
    public UnitCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("单位代码应为 6、9、12 或 15 位数字：" + value);
        }
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
