package org.jixiao.application.library;

/**
 * Which indicators are wanted; what is empty does not restrict.
 *
 * @param text to be found in the name
 * @param code a level-2 code such as {@code 11}, or a level-1 code such as {@code 1} for all below
 */
public record LibraryFilter(String text, String code, Kind kind) {

    public static final LibraryFilter ALL = new LibraryFilter("", "", Kind.ALL);

    /** 共性 or 个性 indicators, or those of the viewer's own unit. */
    public enum Kind {
        ALL,
        COMMON,
        SPECIAL,
        OWN
    }
}
