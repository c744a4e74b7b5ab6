package org.jixiao.domain.project;

import org.jixiao.domain.shared.Anchor;

/**
 * One place of a sheet that reads differently.
 *
 * @param label what people call the place, such as 指标“培训人数”·年度指标值
 * @param before the former text; empty where there was none; amounts in 万元
 * @param after the present text; empty where there is none any more
 */
public record FieldChange(Anchor anchor, String label, Kind kind, String before, String after) {

    /** What happened to the place. */
    public enum Kind {
        ADDED("新增"),
        CHANGED("修改"),
        REMOVED("删除"),
        MOVED("移动");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
