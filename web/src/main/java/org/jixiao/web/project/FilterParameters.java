package org.jixiao.web.project;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jixiao.application.project.Narrowing;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Which projects a caller wants, as query parameters or as the {@code filter} of a bulk decision.
 *
 * @param round FIRST_SUBMISSION, SECOND_SUBMISSION, MID_YEAR_ADDITION or ADJUSTMENT
 * @param status one or several, separated by commas
 * @param q words to be found
 * @param minTotal smallest total in 元
 * @param maxTotal largest total in 元
 * @param openRemarks true for only those with open remarks
 * @param holder ME, NOBODY or OTHERS: who has it open for review
 * @param overall overall grade it passed with: EXCELLENT or GOOD
 * @param waitingDays only what has been in its status for longer than so many days
 * @param mine true for only the districts the caller has marked as their own
 * @param adjusting true for only those whose approved sheet is being adjusted (调整中)
 */
public record FilterParameters(
        @Nullable String fiscalYear,
        @Nullable String round,
        @Nullable String district,
        @Nullable String unit,
        @Nullable String status,
        @Nullable String q,
        @Nullable String minTotal,
        @Nullable String maxTotal,
        @Nullable String openRemarks,
        @Nullable String holder,
        @Nullable String overall,
        @Nullable String waitingDays,
        @Nullable String mine,
        @Nullable String adjusting) {

    private static final String UNIT_FORM = "api.unit-code";
    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_WAIT = 3650;

    /**
     * @throws org.jixiao.web.shared.ProblemException 400 at the first that is wrong
     */
    public ProjectFilter read() {
        String words = q == null ? "" : q.strip();
        if (words.indexOf('\0') >= 0) {
            throw ListParameters.wrong("q", Messages.of("api.null-character"));
        }
        if (words.length() > LONGEST_QUESTION) {
            throw ListParameters.wrong("q", Messages.of("api.question-too-long", LONGEST_QUESTION));
        }
        return new ProjectFilter(
                ListParameters.optional(
                        "fiscalYear",
                        fiscalYear,
                        text -> new FiscalYear(Integer.parseInt(text)),
                        Messages.of("api.year")),
                ListParameters.constant("round", round, BudgetRound.class),
                ListParameters.optional(
                        "district", district, UnitCode::new, Messages.of(UNIT_FORM)),
                ListParameters.optional("unit", unit, UnitCode::new, Messages.of(UNIT_FORM)),
                phases(),
                words,
                narrowing());
    }

    private Narrowing narrowing() {
        return new Narrowing(
                ListParameters.optional(
                        "minTotal", minTotal, Money::ofYuan, Messages.of("api.amount")),
                ListParameters.optional(
                        "maxTotal", maxTotal, Money::ofYuan, Messages.of("api.amount")),
                yes("openRemarks", openRemarks),
                ListParameters.constant("holder", holder, Narrowing.Holder.class),
                ListParameters.constant("overall", overall, Grade.class),
                ListParameters.optional(
                        "waitingDays",
                        waitingDays,
                        FilterParameters::days,
                        Messages.of("api.days")),
                yes("mine", mine),
                yes("adjusting", adjusting));
    }

    private static Integer days(String text) {
        int days = Integer.parseInt(text);
        if (days < 0 || days > LONGEST_WAIT) {
            throw new IllegalArgumentException(text);
        }
        return days;
    }

    private static boolean yes(String name, @Nullable String text) {
        return Boolean.TRUE.equals(
                ListParameters.optional(
                        name,
                        text,
                        word ->
                                switch (word) {
                                    case "true" -> true;
                                    case "false" -> false;
                                    default -> throw new IllegalArgumentException(word);
                                },
                        Messages.of("api.yes-or-no")));
    }

    private Set<Phase> phases() {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        List<String> names = status == null ? List.of() : Arrays.asList(status.split(","));
        for (String name : names) {
            Phase phase = ListParameters.constant("status", name.strip(), Phase.class);
            if (phase != null) {
                phases.add(phase);
            }
        }
        return phases;
    }
}
