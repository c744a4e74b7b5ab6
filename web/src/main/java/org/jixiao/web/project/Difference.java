package org.jixiao.web.project;

/**
 * A place that reads differently in what somebody else has saved and in what I typed.
 *
 * @param key names the choice: a field, {@code order}, {@code row-3-annualValue}, {@code row-3} for
 *     a row that one of them removed, or {@code new-2} for a row I added
 * @param row the row's name where it is about one; empty elsewhere
 * @param part the field or cell; {@code row} for a whole row
 * @param both whether both have changed it, each in another way
 * @param suggested which reading stands unless somebody chooses
 * @param free whether a third text can be typed
 */
record Difference(
        String key,
        String row,
        String part,
        String before,
        String theirs,
        String mine,
        boolean both,
        String suggested,
        boolean free) {}
