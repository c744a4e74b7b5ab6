package org.jixiao.infrastructure.table;

/** Says in Chinese where something stands. */
final class Place {

    static final String TABLE = "整个表";

    private Place() {}

    static String line(int line) {
        return "第 " + line + " 行";
    }

    static String project(int line, int ordinal) {
        return line(line) + " · 第 " + ordinal + " 个项目";
    }

    static String column(int line, int ordinal, String column) {
        return project(line, ordinal) + " · " + column;
    }

    static String indicator(int line, int ordinal, int no) {
        return project(line, ordinal) + " · 绩效指标 " + no;
    }
}
