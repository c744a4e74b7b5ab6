package org.jixiao.web.project;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
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
 */
public record FilterParameters(
        @Nullable String fiscalYear,
        @Nullable String round,
        @Nullable String district,
        @Nullable String unit,
        @Nullable String status,
        @Nullable String q) {

    private static final String UNIT_FORM = "api.unit-code";
    private static final int LONGEST_QUESTION = 200;

    /**
     * @throws org.jixiao.web.shared.ProblemException 400 at the first that is wrong
     */
    public ProjectFilter read() {
        String words = q == null ? "" : q.strip();
        if (words.length() > LONGEST_QUESTION || words.indexOf('\0') >= 0) {
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
                words);
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
