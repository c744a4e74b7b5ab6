package org.jixiao.web.shared;

import java.util.List;
import org.jixiao.domain.project.FieldChange;

/**
 * One place of a sheet that reads differently, as the API shows it.
 *
 * @param before empty where there was nothing; amounts in 万元
 * @param after empty where there is nothing any more; amounts in 万元
 */
public record FieldChangeView(
        String anchor, String label, String kind, String before, String after) {

    public static List<FieldChangeView> of(List<FieldChange> changes) {
        return changes.stream()
                .map(
                        change ->
                                new FieldChangeView(
                                        change.anchor().text(),
                                        change.label(),
                                        change.kind().name(),
                                        change.before(),
                                        change.after()))
                .toList();
    }
}
