package org.jixiao.domain.review;

/** The four dimensions that a review grades (财预〔2015〕88号). */
public enum Dimension {
    COMPLETENESS("completeness", "完整性"),
    RELEVANCE("relevance", "相关性"),
    APPROPRIATENESS("appropriateness", "适当性"),
    FEASIBILITY("feasibility", "可行性");

    private final String code;
    private final String label;

    Dimension(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
