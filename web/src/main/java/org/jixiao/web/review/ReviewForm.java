package org.jixiao.web.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.application.review.PersonalDesk.Phrase;
import org.jixiao.domain.review.Dimension;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.web.shared.FormProblem;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** A review as it is being written: remarks not yet made, grades, opinion. */
public record ReviewForm(
        @Nullable Long version,
        @Nullable String completeness,
        @Nullable String relevance,
        @Nullable String appropriateness,
        @Nullable String feasibility,
        @Nullable String overall,
        @Nullable String opinion,
        @Nullable List<@Nullable Pending> remarks) {

    /** A remark before it is made. */
    public record Pending(
            @Nullable String anchor, @Nullable String reason, @Nullable String text) {}

    static final ReviewForm EMPTY = new ReviewForm(null, null, null, null, null, null, null, null);

    public List<Pending> pending() {
        return remarks == null
                ? List.of()
                : remarks.stream().filter(Objects::nonNull).map(one -> (Pending) one).toList();
    }

    public @Nullable String grade(Dimension dimension) {
        return switch (dimension) {
            case COMPLETENESS -> completeness;
            case RELEVANCE -> relevance;
            case APPROPRIATENESS -> appropriateness;
            case FEASIBILITY -> feasibility;
        };
    }

    String said() {
        return Given.text(opinion);
    }

    /** Which of the five grades are not chosen, at their fields. */
    List<FormProblem> missingGrades() {
        List<FormProblem> missing = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            if (Given.filled(grade(dimension)).isEmpty()) {
                missing.add(ungraded(dimension.code(), Messages.of(dimension)));
            }
        }
        if (Given.filled(overall).isEmpty()) {
            missing.add(ungraded("overall", Messages.of("review.overall")));
        }
        return missing;
    }

    private static FormProblem ungraded(String code, String label) {
        return new FormProblem("grade-" + code, Messages.of("review.ungraded", label));
    }

    /** Empty unless all five grades are given. */
    Optional<Grades> grades() {
        List<Grade> given = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Given.filled(grade(dimension)).map(Grade::valueOf).ifPresent(given::add);
        }
        Given.filled(overall).map(Grade::valueOf).ifPresent(given::add);
        return given.size() < 5
                ? Optional.empty()
                : Optional.of(
                        new Grades(
                                given.get(0),
                                given.get(1),
                                given.get(2),
                                given.get(3),
                                given.get(4)));
    }

    /** Remarks without a text are left out: somebody has opened them and thought better of it. */
    List<NewRemark> newRemarks() {
        return pending().stream()
                .filter(one -> Given.filled(one.text()).isPresent())
                .map(
                        one ->
                                new NewRemark(
                                        Anchor.parse(Given.text(one.anchor())),
                                        ReasonCode.valueOf(
                                                Given.filled(one.reason()).orElse("OTHER")),
                                        Given.text(one.text())))
                .toList();
    }

    ReviewForm withPending(List<Pending> changed) {
        return new ReviewForm(
                version,
                completeness,
                relevance,
                appropriateness,
                feasibility,
                overall,
                opinion,
                new ArrayList<>(changed));
    }

    /** The sentence to be kept for another time: {@code keep:2}. */
    Optional<Phrase> kept(String edit) {
        if (!edit.matches("keep:\\d{1,3}")) {
            return Optional.empty();
        }
        int at = Integer.parseInt(edit.substring("keep:".length()));
        return pending().stream()
                .skip(at)
                .limit(1)
                .filter(one -> Given.filled(one.text()).isPresent())
                .map(
                        one ->
                                new Phrase(
                                        ReasonCode.valueOf(
                                                Given.filled(one.reason()).orElse("OTHER")),
                                        Given.text(one.text())))
                .findFirst();
    }

    /** The sentence to be forgotten, by reason and text: {@code forget:OTHER:TEXT}. */
    static Optional<Phrase> forgotten(String edit) {
        String[] parts = edit.split(":", 3);
        return parts.length == 3 && parts[0].equals("forget")
                ? Optional.of(new Phrase(ReasonCode.valueOf(parts[1]), parts[2]))
                : Optional.empty();
    }

    /**
     * A remark at a place, with the check it goes back to behind an {@code @} where there is one,
     * and behind another what that check found and proposes.
     */
    private static Pending opened(String place) {
        String[] parts = place.split("@", 3);
        if (parts.length < 3) {
            return new Pending(parts[0], "OTHER", "");
        }
        boolean known =
                Arrays.stream(ReasonCode.values())
                        .anyMatch(reason -> reason.name().equals(parts[1]));
        return new Pending(parts[0], known ? parts[1] : "OTHER", parts[2].strip());
    }

    /** Adds a remark at a place, or removes one: {@code remark:ANCHOR}, {@code drop:2}. */
    ReviewForm edited(String edit) {
        List<Pending> changed = new ArrayList<>(pending());
        if (edit.startsWith("remark:")) {
            changed.add(opened(edit.substring("remark:".length())));
        } else if (edit.matches("drop:\\d{1,3}")) {
            int at = Integer.parseInt(edit.substring("drop:".length()));
            if (at < changed.size()) {
                changed.remove(at);
            }
        }
        return withPending(changed);
    }
}
