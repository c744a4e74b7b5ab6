package org.jixiao.web.project;

import java.util.List;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.RoundChoices;
import org.jixiao.web.shared.RoundChoices.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of a new project offers, and what it says of what is chosen. */
@Component
class NewProjectChoices {

    private final RoundChoices rounds;
    private final Namesakes namesakes;

    NewProjectChoices(RoundChoices rounds, Namesakes namesakes) {
        this.rounds = rounds;
        this.namesakes = namesakes;
    }

    /** A new sheet in the round that a unit most likely files in. */
    SheetForm blank(Actor actor) {
        return SheetForm.blank(
                rounds.of(actor.unit()).stream()
                        .findFirst()
                        .map(round -> round.id().toString())
                        .orElse(""));
    }

    void show(Actor actor, SheetForm typed, Model model) {
        List<Choice> offered = rounds.of(actor.unit());
        model.addAttribute("rounds", offered);
        model.addAttribute(
                "roundWarning",
                offered.stream()
                        .filter(round -> round.id().toString().equals(typed.round()))
                        .map(Choice::warning)
                        .findFirst()
                        .orElse(""));
    }

    /** Of another project of the unit's round that has the same name. */
    void warn(Actor actor, SheetForm typed, Model model) {
        Given.filled(typed.round())
                .map(RoundId::parse)
                .ifPresent(
                        round ->
                                model.addAttribute(
                                        "namesakes",
                                        namesakes.of(
                                                actor,
                                                actor.unit(),
                                                round,
                                                Given.text(typed.name()),
                                                "")));
    }
}
