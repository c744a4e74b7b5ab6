package org.jixiao.web.table.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.application.shared.Page;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.imports.ImportPreview;

/**
 * The same thing noticed in several places, said once; in several groups when they are many, so
 * that pages of them stay small and no place is left out.
 *
 * @param places of this group
 * @param from which of all places the first one of this group is, from 1
 * @param count of the places of all groups that say the same
 */
record NoteGroup(Note note, List<Note> places, int from, int count) {

    static final int GROUPS = 12;
    private static final int PLACES = 25;

    /** A remainder of no more than these stands with the others. */
    private static final int FEW = 15;

    /** A complaint with the row it is about; 0 where it is about the table. */
    private record Placed(Complaint complaint, int row) {}

    /**
     * Errors first, then in the order of the document; what goes on comes after everything that
     * begins.
     *
     * @param toRow the address of a row
     * @param wanted which page of them
     */
    static Page<NoteGroup> of(ImportPreview preview, IntFunction<String> toRow, int wanted) {
        Map<String, List<Placed>> byText = new LinkedHashMap<>();
        List<Placed> all = all(preview);
        all.stream().filter(p -> p.complaint().blocks()).forEach(p -> add(p, byText));
        all.stream().filter(p -> !p.complaint().blocks()).forEach(p -> add(p, byText));
        Page<Part> page =
                PreviewSearch.part(
                        byText.values().stream()
                                .flatMap(NoteGroup::parts)
                                .sorted(Comparator.comparing(part -> part.from() > 1))
                                .toList(),
                        wanted,
                        GROUPS);
        return new Page<>(
                page.items().stream().map(part -> part.group(toRow)).toList(),
                page.page(),
                page.size(),
                page.totalItems());
    }

    /** Some places of those that say the same. */
    private record Part(List<Placed> places, int from, int count) {

        NoteGroup group(IntFunction<String> toRow) {
            List<Note> notes = places.stream().map(placed -> note(placed, toRow)).toList();
            return new NoteGroup(notes.getFirst(), notes, from, count);
        }
    }

    private static List<Placed> all(ImportPreview preview) {
        List<Placed> all = new ArrayList<>();
        preview.stored().table().complaints().forEach(c -> all.add(new Placed(c, 0)));
        preview.rows()
                .forEach(
                        row ->
                                RowFilter.complaints(row)
                                        .forEach(c -> all.add(new Placed(c, row.project().row()))));
        return all;
    }

    private static Stream<Part> parts(List<Placed> same) {
        int whole = Math.max(1, (same.size() - FEW + PLACES - 1) / PLACES);
        return IntStream.range(0, whole)
                .mapToObj(
                        part -> {
                            int from = part * PLACES;
                            int to = part == whole - 1 ? same.size() : from + PLACES;
                            return new Part(same.subList(from, to), from + 1, same.size());
                        });
    }

    /** Whether it goes on with what another group has begun. */
    public boolean goesOn() {
        return from > 1;
    }

    public int to() {
        return from + places.size() - 1;
    }

    private static Note note(Placed placed, IntFunction<String> toRow) {
        return Note.of(placed.complaint(), placed.row() == 0 ? "" : toRow.apply(placed.row()));
    }

    private static void add(Placed placed, Map<String, List<Placed>> byText) {
        byText.computeIfAbsent(
                        placed.complaint().blocks() + placed.complaint().text(),
                        text -> new ArrayList<>())
                .add(placed);
    }
}
