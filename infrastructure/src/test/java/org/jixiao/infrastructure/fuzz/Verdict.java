package org.jixiao.infrastructure.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.UnreadableTable;

/** What a reader may answer, whatever it was given: a table that holds together, or a refusal. */
final class Verdict {

    private static final Set<String> REFUSALS =
            Set.of("too-large", "not-a-table", "wrong-encoding", "unsupported-layout");

    private Verdict() {}

    /** The code of the refusal, as the figures name it. */
    static String of(UnreadableTable refused) {
        require(REFUSALS.contains(refused.complaint().code()), "no code of a refusal");
        worded(refused.complaint());
        return refused.complaint().code();
    }

    static String of(ImportedTable table) {
        require(table.unit().equals("万元"), "another unit than 万元");
        Set<Integer> rows = new HashSet<>();
        for (ImportedProject project : table.projects()) {
            require(rows.add(project.row()), "two projects in row " + project.row());
            require(project.row() > 0, "a row without a number");
            require(project.confidence().signum() >= 0, "confidence below nothing");
            project.places()
                    .forEach((field, place) -> require(!place.words().isEmpty(), "no " + field));
        }
        Stream.concat(
                        table.complaints().stream(),
                        table.projects().stream().flatMap(one -> one.complaints().stream()))
                .forEach(Verdict::worded);
        boolean whole =
                table.projects().stream().map(ImportedProject::complaints).allMatch(List::isEmpty);
        return table.projects().isEmpty()
                ? "empty table"
                : whole ? "table" : "table with complaints";
    }

    /** A Chinese sentence and its place. */
    private static void worded(Complaint complaint) {
        String text = complaint.text();
        boolean chinese =
                text.codePoints()
                        .anyMatch(
                                c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        require(chinese && text.endsWith("。"), "no sentence: " + text);
        require(!complaint.place().isBlank(), "no place: " + text);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
