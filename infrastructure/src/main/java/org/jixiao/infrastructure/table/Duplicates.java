package org.jixiao.infrastructure.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.ComplaintKind;
import org.jspecify.annotations.Nullable;

/**
 * The same name in two units is common; twice in one unit it is a mistake until a person says no.
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
                        "同一单位内项目“%s”重复，第一次出现在第 %d 行。"
                                .formatted(LooseText.quote(project.name()), first.line()));
            }
        }
    }
}
