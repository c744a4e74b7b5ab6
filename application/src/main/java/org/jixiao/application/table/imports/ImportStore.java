package org.jixiao.application.table.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/**
 * What was read in uploads, and what became of it; seen by the people of the uploader's own
 * subtree. Uploads that are not read yet are not there.
 */
public interface ImportStore {

    /** With outlines of the projects, and the whole of those that people have answered. */
    Optional<StoredImport> find(Actor viewer, ImportId id);

    /** The whole of some rows, by their numbers. */
    Map<Integer, ImportedProject> whole(Actor viewer, ImportId id, Collection<Integer> rows);

    /** Whether it is there for this person. */
    boolean holds(Actor viewer, ImportId id);

    /** The numbers of its rows; empty when it is not there for this person. */
    Optional<Set<Integer>> rows(Actor viewer, ImportId id);

    /** The bytes as they were uploaded. */
    Optional<byte[]> content(Actor viewer, ImportId id);

    /** Keeps what a person said of fields, all or none. */
    void answered(ImportId id, List<KeptAnswer> answers);

    /** Keeps that a person has compared the inferred fields of these rows with the document. */
    void checked(ImportId id, Set<Integer> rows, RowAnswers.Check check);

    /** Remembers what the document itself declares as the unit's total in that round. */
    void declared(ImportId id, UnitCode unit, RoundId round, Funding total);
}
