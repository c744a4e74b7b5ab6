package org.jixiao.web.shared;

import java.util.List;
import java.util.stream.IntStream;

/** Opinions to choose from; none is given before somebody chooses it. */
public final class CannedOpinions {

    private static final int EACH = 3;

    private CannedOpinions() {}

    /**
     * @param action PASS, REJECT or FORWARD
     */
    public static List<String> of(String action) {
        return IntStream.rangeClosed(1, EACH)
                .mapToObj(number -> Messages.of("bulk.opinion." + action + "." + number))
                .toList();
    }
}
