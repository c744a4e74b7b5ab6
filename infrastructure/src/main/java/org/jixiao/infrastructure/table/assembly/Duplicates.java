package org.jixiao.infrastructure.table.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/**
 * The same name in two units is common; twice in one unit a person should look, though two projects
 * may share a name.
 */
final class Duplicates {

    private record Key(@Nullable String unit, String name) {}

    private Duplicates() {}

    static void complain(List<ProjectDraft> projects) {
        Map<Key, ProjectDraft> seen = new HashMap<>();
        for (ProjectDraft project : projects) {
            Key key = new Key(project.unit(), LooseText.squeeze(project.name()));
            ProjectDraft first = seen.putIfAbsent(key, project);
            if (first != null && !project.name().isEmpty()) {
                project.complain(
                        ComplaintKind.DUPLICATE_PROJECT,
                        "同一单位内有两个项目同名“%s”：第 %d 行和第 %d 行，请核对是否重复填报。"
                                .formatted(
                                        LooseText.quote(project.name()),
                                        first.line(),
                                        project.line()));
            }
        }
    }
}
