package org.jixiao.application.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.UnitCode;

/**
 * What a person arranges for themselves: views of lists, columns, sentences, districts. It is no
 * part of the record and has no events; it guides their work and allows or forbids nothing.
 */
public interface PersonalDesk {

    /**
     * A question to a list under a name.
     *
     * @param query the query string of the list, without the question mark
     * @param first whether the list opens with it; at most one of a list does
     */
    record SavedView(String name, String query, boolean first) {

        public static final int LONGEST_NAME = 40;
    }

    /** A sentence kept to be used again. */
    record Phrase(ReasonCode reason, String text) {}

    /**
     * @param place the path of the list, such as {@code /review}
     */
    List<SavedView> views(ActorId person, String place);

    /** Keeps a view, in the place of one of that name. */
    void keepView(ActorId person, String place, SavedView view);

    /** Gives a view another name; one that has that name already goes. */
    void renameView(ActorId person, String place, String name, String another);

    void dropView(ActorId person, String place, String name);

    /** The columns a person does not want to see in a list; empty while they have not chosen. */
    Optional<Set<String>> hiddenColumns(ActorId person, String place);

    void hideColumns(ActorId person, String place, Set<String> columns);

    Set<UnitCode> districts(ActorId person);

    void chooseDistricts(ActorId person, Set<UnitCode> districts);

    List<Phrase> phrases(ActorId person);

    void keepPhrase(ActorId person, Phrase phrase);

    void dropPhrase(ActorId person, Phrase phrase);
}
