package org.jixiao.domain.project;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jixiao.domain.shared.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Where an imported sheet stood, and what people said of it before it was filed.
 *
 * @param document the document's file name
 * @param row the line or row of the document at which the project begins, from 1
 * @param answers the fields that a person filled in or corrected, because the document does not
 *     determine them or is wrong
 * @param check who compared the inferred fields with the document; null where nothing was inferred
 */
public record Source(String document, int row, List<Answer> answers, @Nullable Check check) {

    public Source {
        answers = List.copyOf(answers);
    }

    /** A sheet as the document says it. */
    public Source(String document, int row) {
        this(document, row, List.of(), null);
    }

    /**
     * @param field such as {@code name}, {@code total} or {@code indicators}
     * @param name of the person at that time
     */
    public record Answer(String field, ActorId by, String name, Instant at) {}

    /**
     * @param name of the person at that time
     */
    public record Check(ActorId by, String name, Instant at) {}

    /**
     * Who has written the sheet: who filed it, and whoever answered what the document leaves open.
     */
    Set<ActorId> people(ActorId filer) {
        Set<ActorId> people = new HashSet<>(filer.people());
        answers.forEach(answer -> people.addAll(answer.by().people()));
        if (check != null) {
            people.addAll(check.by().people());
        }
        return people;
    }
}
