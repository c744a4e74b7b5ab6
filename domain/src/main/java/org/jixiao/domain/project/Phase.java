package org.jixiao.domain.project;

import java.util.Arrays;
import java.util.List;

/**
 * Where a project stands, as one word for lists and filters; the state itself is {@link Project}.
 */
public enum Phase {
    DRAFT("草稿"),
    AT_DISTRICT("待上报"),
    SUBMITTED("已送审"),
    UNDER_REVIEW("审核中"),
    RETURNED("被退回"),
    REVIEWED("审核通过"),
    REJECTED("不予通过"),
    APPROVED("已批复"),
    DISCLOSED("已公开"),
    DISCARDED("已作废");

    private static final List<Phase> KEPT =
            Arrays.stream(values()).filter(phase -> phase != DISCARDED).toList();

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Those that lists show unasked and that sums count: all but what was discarded. */
    public static List<Phase> kept() {
        return KEPT;
    }
}
