package org.jixiao.application.table.imports;

import org.jixiao.application.table.ImportedProject;

/** Where a row of an upload stands, in Chinese: {@code 第 132 行 · 名称}. */
final class RowPlace {

    private RowPlace() {}

    static String of(ImportedProject project) {
        String row = "第 %d 行".formatted(project.row());
        return project.name().isBlank() ? row : row + " · " + project.name();
    }
}
