package org.jixiao.web.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.Arrays;
import java.util.List;

/**
 * Which words two texts have in common, in their order: as many as there can be.
 *
 * @param former by the words of the former text
 * @param count how many they are
 */
record CommonWords(boolean[] former, boolean[] latter, int count) {

    static CommonWords of(List<String> former, List<String> latter) {
        CommonWords common = all(former.size(), latter.size());
        int differing = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(former, latter).getDeltas()) {
            differing += delta.getSource().size();
            clear(common.former, delta.getSource());
            clear(common.latter, delta.getTarget());
        }
        return new CommonWords(common.former, common.latter, former.size() - differing);
    }

    private static CommonWords all(int former, int latter) {
        boolean[] one = new boolean[former];
        boolean[] other = new boolean[latter];
        Arrays.fill(one, true);
        Arrays.fill(other, true);
        return new CommonWords(one, other, former);
    }

    private static void clear(boolean[] words, Chunk<String> chunk) {
        Arrays.fill(words, chunk.getPosition(), chunk.getPosition() + chunk.size(), false);
    }
}
