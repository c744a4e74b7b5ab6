package org.jixiao.application.project;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * Unsaved work of people, kept on the server so that it outlives their browsers. It is no part of
 * any project: nothing here is an event, and nobody but the person reads the content.
 */
public interface UnsavedSheets {

    /** Before the id of a form whose project is not filed yet. */
    String NEW = "new/";

    /** The most forms of new projects that are offered again. */
    int MOST_NEW = 10;

    /** Work that nobody has touched for so long is thrown away. */
    int DAYS_KEPT = 90;

    /** Somebody else has unsaved work on a sheet. */
    record Presence(String name, Instant at) {}

    /** Work on a project that is not filed yet. */
    record OfNew(String sheet, UnsavedSheet work) {}

    /** What became of keeping some work; {@code kept} is false when another page holds newer. */
    record Kept(boolean kept, @Nullable UnsavedSheet present) {}

    Optional<UnsavedSheet> find(Actor person, String sheet);

    /** What the person has typed of projects that are not filed yet, the latest first. */
    List<OfNew> ofNew(Actor person);

    /**
     * Keeps the work, unless another page of the same person has kept some that this page has not
     * seen: then that stays and is answered.
     *
     * @param seen the stamp of the state the page has begun from; empty for none
     */
    Kept keep(Actor person, String sheet, UnsavedSheet work, String seen);

    /** Keeps the work over whatever is there. */
    void replace(Actor person, String sheet, UnsavedSheet work);

    void forget(Actor person, String sheet);

    /**
     * Forgets what a page had kept that is saved now, or what it has begun from. Newer work of
     * another page of the same person stays.
     *
     * @param page the page that was saved
     * @param seen the stamp of the state it had begun from; empty for none
     */
    void forgetSaved(Actor person, String sheet, String page, String seen);

    /** Of how many of these projects somebody has typed something that is not saved yet. */
    long unsavedOf(Actor viewer, Collection<ProjectId> projects);

    /** Who else has unsaved work on a project that the viewer may see, the latest first. */
    List<Presence> others(Actor viewer, String sheet);
}
