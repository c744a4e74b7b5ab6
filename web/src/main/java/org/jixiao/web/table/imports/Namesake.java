package org.jixiao.web.table.imports;

import java.util.List;
import org.jixiao.application.project.ProjectName;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.table.Wan;

/** A project of the row's unit that bears its name, as far as it is told from the row. */
record Namesake(String projectId, String code, String name, String phase, Wan total) {

    static List<Namesake> of(ImportRow row) {
        return row.namesakes().stream().map(Namesake::of).toList();
    }

    private static Namesake of(ProjectName project) {
        return new Namesake(
                project.id().toString(),
                project.code().toString(),
                project.name(),
                Messages.of(project.phase()),
                new Wan(project.total().wanYuan()));
    }
}
