package org.jixiao.domain.project;

/** Who looks at a submitted sheet next. */
public enum Desk {
    /** The district bureau, which checks and forwards (汇总上报). */
    DISTRICT("区局"),
    /** The reviewers of the city bureau. */
    CITY("市局");

    private final String label;

    Desk(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
