package org.jixiao.domain.review;

/** The four grades of a review (财预〔2015〕88号). */
public enum Grade {
    EXCELLENT("优", Decision.PASS),
    GOOD("良", Decision.PASS),
    FAIR("中", Decision.RETURN),
    POOR("差", Decision.REJECT);

    private final String label;
    private final Decision decision;

    Grade(String label, Decision decision) {
        this.label = label;
        this.decision = decision;
    }

    public String label() {
        return label;
    }

    /** The decision that this overall grade stands for: 优 and 良 pass, 中 returns, 差 rejects. */
    public Decision decision() {
        return decision;
    }
}
