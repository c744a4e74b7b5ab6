package org.jixiao.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.review.PersonalDesk;
import org.jixiao.application.review.PersonalDesk.Phrase;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.shared.Actor;
import org.jixiao.web.shared.Messages;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The sentences that remarks are made of: those everybody has, and those somebody keeps. */
@Component
class Phrases {

    private final PersonalDesk personal;

    Phrases(PersonalDesk personal) {
        this.personal = personal;
    }

    /** What a page on which remarks are written shows of them. */
    void show(Actor viewer, Model model) {
        model.addAttribute("phrases", all(viewer));
        model.addAttribute("ownPhrases", own(viewer));
    }

    /** Keeps or forgets a sentence, where that is what was asked for. */
    void edit(Actor viewer, String edit, ReviewForm form, Model model) {
        form.kept(edit).ifPresent(phrase -> keep(viewer, phrase));
        Optional<Phrase> forgotten = ReviewForm.forgotten(edit);
        forgotten.ifPresent(phrase -> forget(viewer, phrase));
        model.addAttribute("forgot", forgotten.isPresent());
    }

    /** The sentences a remark can be made of, own ones first. */
    private List<Phrase> all(Actor viewer) {
        List<Phrase> phrases = new ArrayList<>(own(viewer));
        for (ReasonCode reason : ReasonCode.values()) {
            if (reason != ReasonCode.OTHER) {
                phrases.add(new Phrase(reason, Messages.of("review.canned." + reason.name())));
            }
        }
        return phrases;
    }

    private List<Phrase> own(Actor viewer) {
        return personal.phrases(viewer.id());
    }

    private void forget(Actor viewer, Phrase phrase) {
        own(viewer).stream()
                .filter(own -> own.reason() == phrase.reason() && same(own.text(), phrase.text()))
                .forEach(own -> personal.dropPhrase(viewer.id(), own));
    }

    /** Browsers send line breaks in one way or the other. */
    private static boolean same(String one, String another) {
        return one.lines().toList().equals(another.lines().toList());
    }

    private void keep(Actor viewer, Phrase phrase) {
        personal.keepPhrase(viewer.id(), phrase);
    }
}
