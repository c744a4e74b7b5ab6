package org.jixiao.infrastructure.table.source;

/** Says in Chinese where something stands. */
public final class Place {

    public static final String TABLE = "整个表";

    private Place() {}

    public static String line(int line) {
        return "第 " + line + " 行";
    }

    public static String project(int line, int ordinal) {
        return line(line) + " · 第 " + ordinal + " 个项目";
    }

    public static String column(int line, int ordinal, String column) {
        return project(line, ordinal) + " · " + column;
    }

    public static String indicator(int line, int ordinal, int no) {
        return project(line, ordinal) + " · 绩效指标 " + no;
    }
}
