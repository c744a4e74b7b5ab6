package org.jixiao.infrastructure.print;

import java.util.List;

/**
 * What is to be printed, in order.
 *
 * @param watermark the text across every page, empty for none
 */
public record PrintedDocument(Paper paper, String title, List<Block> blocks, String watermark) {

    public PrintedDocument {
        blocks = List.copyOf(blocks);
    }

    /** A4 either way. */
    public enum Paper {
        PORTRAIT,
        LANDSCAPE
    }

    /** One thing below the other. */
    public sealed interface Block permits Line, Grid {}

    /** A line above a grid, with something at its left and right end. */
    public record Line(String left, String right) implements Block {}
}
