package org.jixiao.web.bulk;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.bulk.BulkPart;
import org.jixiao.application.review.PersonalDesk;
import org.jixiao.application.review.PersonalDesk.Phrase;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.shared.Actor;
import org.jixiao.web.shared.CannedOpinions;
import org.jixiao.web.shared.Messages;
import org.springframework.stereotype.Component;

/** Sentences to choose from; none is filled in before somebody chooses it. */
@Component
class BulkPhrases {

    private final PersonalDesk personal;

    BulkPhrases(PersonalDesk personal) {
        this.personal = personal;
    }

    /** For the remark or the opinion that goes with an action; own remarks first. */
    List<Phrase> of(Actor viewer, BulkAction action) {
        if (action.parts().contains(BulkPart.REMARK)) {
            return Stream.concat(
                            personal.phrases(viewer.id()).stream(),
                            Stream.of(ReasonCode.values())
                                    .filter(reason -> reason != ReasonCode.OTHER)
                                    .map(BulkPhrases::canned))
                    .toList();
        }
        return action.parts().contains(BulkPart.OPINION) ? opinions(action) : List.of();
    }

    private static Phrase canned(ReasonCode reason) {
        return new Phrase(reason, Messages.of("review.canned." + reason.name()));
    }

    private static List<Phrase> opinions(BulkAction action) {
        return CannedOpinions.of(action.name()).stream()
                .map(text -> new Phrase(ReasonCode.OTHER, text))
                .toList();
    }
}
