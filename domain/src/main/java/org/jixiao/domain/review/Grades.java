package org.jixiao.domain.review;

/** The grade in each dimension and overall. */
public record Grades(
        Grade completeness,
        Grade relevance,
        Grade appropriateness,
        Grade feasibility,
        Grade overall) {

    /** The same grade throughout, as bulk decisions give it. */
    public static Grades all(Grade grade) {
        return new Grades(grade, grade, grade, grade, grade);
    }

    public Grade of(Dimension dimension) {
        return switch (dimension) {
            case COMPLETENESS -> completeness;
            case RELEVANCE -> relevance;
            case APPROPRIATENESS -> appropriateness;
            case FEASIBILITY -> feasibility;
        };
    }
}
