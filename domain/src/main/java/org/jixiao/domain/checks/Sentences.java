package org.jixiao.domain.checks;

/** Cuts what is quoted out of a long text. */
final class Sentences {

    private static final String ENDS = "。；！？\n";

    private Sentences() {}

    /** The sentence of {@code text} in which {@code place} lies. */
    static String around(String text, int place) {
        int from = place;
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = place;
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to).strip();
    }
}
