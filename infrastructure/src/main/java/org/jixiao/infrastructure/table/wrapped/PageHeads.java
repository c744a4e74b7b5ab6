package org.jixiao.infrastructure.table.wrapped;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.infrastructure.table.wording.LooseText;

/**
 * The lines above the first column names: where column names or the heading come again, on a new
 * page, they may stand beside them once more, word for word.
 */
final class PageHeads {

    private static final int LONGEST = 200;
    private static final String TITLE = "绩效目标表";

    private final Set<String> lines;

    private PageHeads(Set<String> lines) {
        this.lines = lines;
    }

    /**
     * @param above the lines above the column names
     */
    static PageHeads of(List<String> above) {
        return new PageHeads(
                above.stream()
                        .filter(line -> line.length() <= LONGEST)
                        .map(LooseText::squeeze)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether it is one of them, beside what pages repeat anyway. */
    boolean include(String line) {
        return line.length() <= LONGEST && lines.contains(LooseText.squeeze(line));
    }

    /** Whether it is the title, however the document calls the table, wherever it stands. */
    boolean isTitle(String line) {
        return line.length() <= LONGEST && line.contains(TITLE) && include(line);
    }
}
