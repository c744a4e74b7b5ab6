package org.jixiao.infrastructure.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.TableReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each file of the corpus is read as {@code outcomes.tsv} says, and none is left out there. */
class SeedCorpusTest {

    private static final Path FOLDER = Corpus.FOLDER;

    @TestFactory
    Stream<DynamicTest> eachFileIsReadAsNamed() throws IOException {
        return outcomes().entrySet().stream()
                .map(
                        named ->
                                DynamicTest.dynamicTest(
                                        named.getKey(),
                                        () ->
                                                assertThat(outcome(FOLDER.resolve(named.getKey())))
                                                        .isEqualTo(named.getValue())));
    }

    @Test
    void noFileIsLeftOut() throws IOException {
        TreeSet<String> there = new TreeSet<>();
        for (String folder : List.of("whole", "hostile")) {
            try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
                files.forEach(file -> there.add(folder + "/" + file.getFileName()));
            }
        }
        assertThat(outcomes().keySet()).containsExactlyElementsOf(there);
    }

    private static TreeMap<String, String> outcomes() throws IOException {
        TreeMap<String, String> outcomes = new TreeMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("outcomes.tsv"))) {
            int tab = line.indexOf('\t');
            outcomes.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return outcomes;
    }

    /** The refusal with its place, or the number of rows and what was complained about, where. */
    private static String outcome(Path file) throws IOException {
        try {
            ImportedTable table = new TableReader().read(Files.readAllBytes(file), "表");
            Verdict.of(table);
            List<String> complaints =
                    Stream.concat(
                                    table.complaints().stream(),
                                    table.projects().stream()
                                            .flatMap(project -> project.complaints().stream()))
                            .map(SeedCorpusTest::shown)
                            .distinct()
                            .limit(4)
                            .toList();
            return "table of " + table.projects().size() + "\t" + String.join("; ", complaints);
        } catch (UnreadableTable refused) {
            Verdict.of(refused);
            return "refused\t" + shown(refused.complaint());
        }
    }

    private static String shown(Complaint complaint) {
        return complaint.code() + " @ " + complaint.place();
    }
}
