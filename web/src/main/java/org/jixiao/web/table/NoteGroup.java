package org.jixiao.web.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same thing noticed in several places, said once. */
record NoteGroup(Note note, List<Note> places) {

    /** Errors first, then in the order of the document. */
    static List<NoteGroup> of(List<Note> notes) {
        Map<String, List<Note>> byText = new LinkedHashMap<>();
        notes.stream().filter(Note::isError).forEach(note -> add(note, byText));
        notes.stream().filter(note -> !note.isError()).forEach(note -> add(note, byText));
        return byText.values().stream().map(same -> new NoteGroup(same.getFirst(), same)).toList();
    }

    private static void add(Note note, Map<String, List<Note>> byText) {
        byText.computeIfAbsent(note.word() + note.text(), text -> new ArrayList<>()).add(note);
    }
}
