package org.jixiao.infrastructure.table.truth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.TableReader;

/** Breaks tables in one place each and counts which breakages were named. */
final class Broken {

    private static final int MOST_SAMPLES = 25;

    private final TableReader reader = new TableReader();
    private final Map<Breakage, Tally> tallies = new EnumMap<>(Breakage.class);
    private final List<String> samples = new ArrayList<>();

    private static final class Tally {
        private int cases;
        private int harmless;
        private int prose;
        private int named;
        private int placeless;
        private int unnamed;

        @Override
        public String toString() {
            return "%d cases: %d harmless, %d only prose, %d named (%d of the table as a whole), %d unnamed"
                    .formatted(cases, harmless, prose, named, placeless, unnamed);
        }
    }

    void once(String seed, String text, Breakage breakage, Dice dice) {
        String broken = breakage.of(text, dice);
        if (broken != null) {
            compare(seed, breakage, text, broken);
        }
    }

    private void compare(String seed, Breakage breakage, String text, String broken) {
        Tally tally = tallies.computeIfAbsent(breakage, each -> new Tally());
        tally.cases++;
        ImportedTable whole = read(text);
        ImportedTable read;
        try {
            read = read(broken);
        } catch (UnreadableTable refused) {
            tally.named++;
            return;
        }
        Difference difference = Difference.between(whole, read);
        List<Complaint> news = Difference.news(whole, read);
        if (!news.isEmpty()) {
            tally.named++;
            tally.placeless += news.stream().anyMatch(one -> one.place().contains("第")) ? 0 : 1;
        } else if (difference == Difference.DATA) {
            tally.unnamed++;
            sample(seed + " " + breakage + " " + change(text, broken));
        } else if (difference == Difference.PROSE) {
            tally.prose++;
            if (breakage == Breakage.FOREIGN_LINE) {
                sample(seed + " " + breakage + " " + change(text, broken));
            }
        } else {
            tally.harmless++;
        }
    }

    private void sample(String text) {
        if (samples.size() < MOST_SAMPLES) {
            samples.add(text);
        }
    }

    /** Where the two texts first differ. */
    private static String change(String text, String broken) {
        String one = text.replaceAll("\n\\s*\n", "\n").strip();
        String two = broken.replaceAll("\n\\s*\n", "\n").strip();
        int at = 0;
        while (at < Math.min(one.length(), two.length()) && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        return "[" + around(one, at) + "] became [" + around(two, at) + "]";
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - 30);
        return text.substring(from, Math.min(text.length(), at + 30)).replace('\n', '|');
    }

    private ImportedTable read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), "t");
    }

    /** Of the breakages of a kind that have changed data, those that nothing was said about. */
    double unnamedShare(Breakage breakage) {
        Tally tally = tallies.get(breakage);
        int telling = tally == null ? 0 : tally.named + tally.unnamed;
        return telling == 0 ? 0 : (double) tally.unnamed / telling;
    }

    /** Of the breakages of a kind that have changed anything, those that nothing was said about. */
    double silentShare(Breakage breakage) {
        Tally tally = tallies.get(breakage);
        int silent = tally == null ? 0 : tally.prose + tally.unnamed;
        return tally == null ? 0 : (double) silent / Math.max(1, tally.cases - tally.harmless);
    }

    List<String> samples() {
        return samples;
    }

    void tell() {
        tallies.forEach((breakage, tally) -> System.out.println("  " + breakage + ": " + tally));
    }
}
