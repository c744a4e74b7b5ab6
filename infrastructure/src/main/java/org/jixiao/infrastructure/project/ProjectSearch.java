package org.jixiao.infrastructure.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.project.Narrowing;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Money;
import org.jixiao.infrastructure.shared.ScopedReads;

/** The conditions of a project list as SQL, with their parameters. */
public final class ProjectSearch {

    /** Projects with unit and district as they are today; the scope join is the first wall. */
    public static final String FROM =
            """
             FROM project_list p
             JOIN scope_now s ON s.descendant = p.unit_code AND s.ancestor = :scope
             JOIN unit_now u ON u.unit_code = p.unit_code
            """;

    /** The same without the names of the units, for counting and summing. */
    static final String BARE_FROM =
            """
             FROM project_list p
             JOIN scope_now s ON s.descendant = p.unit_code AND s.ancestor = :scope
            """;

    /** Counts and sums by unit, round and phase, for lists that ask for nothing else. */
    public static final String TALLY_FROM =
            """
             FROM project_tally p
             JOIN scope_now s ON s.descendant = p.unit_code AND s.ancestor = :scope
            """;

    /** What lists show and sums count unless another phase is asked for. */
    static final String KEPT = "p.phase <> 'DISCARDED'";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final boolean tallied;
    private final boolean searched;

    /**
     * @param viewer whose scope, whose own districts and whose open reviews count
     */
    public ProjectSearch(Actor viewer, ProjectFilter filter) {
        this(ScopedReads.scopeOf(viewer), filter, viewer.id().value());
    }

    /**
     * For those who ask for nobody in particular.
     *
     * @throws IllegalArgumentException when the filter means the person asking
     */
    public ProjectSearch(String scope, ProjectFilter filter) {
        this(scope, filter, "");
    }

    private ProjectSearch(String scope, ProjectFilter filter, String me) {
        parameters.put("scope", scope);
        searched = SearchText.words(filter.text()).length > 0;
        tallied = !searched && filter.narrowing().equals(Narrowing.NONE);
        if (filter.fiscalYear() != null) {
            where("p.fiscal_year = :year", "year", filter.fiscalYear().value());
        }
        if (filter.round() != null) {
            where("p.round = :round", "round", filter.round().name());
        }
        if (filter.district() != null) {
            where(
                    "p.unit_code IN (SELECT descendant FROM scope_now WHERE ancestor = :district)",
                    "district",
                    filter.district().value());
        }
        if (filter.unit() != null) {
            where("p.unit_code = :unit", "unit", filter.unit().value());
        }
        if (filter.phases().isEmpty()) {
            conditions.add(KEPT);
        } else {
            String[] phases = filter.phases().stream().map(Enum::name).toArray(String[]::new);
            where("p.phase = ANY(:phases)", "phases", phases);
        }
        words(filter.text());
        narrow(filter.narrowing(), me);
    }

    private void narrow(Narrowing narrowing, String me) {
        if (narrowing.asksForMe()) {
            if (me.isEmpty()) {
                throw new IllegalArgumentException("this list is nobody's own");
            }
            parameters.put("me", me);
        }
        amounts(narrowing);
        waiting(narrowing);
        reviewed(narrowing);
    }

    /**
     * Every word must be found somewhere. What is found is all within the scope, looked up row by
     * row: from three to half of all projects.
     */
    private void words(String text) {
        String[] words = SearchText.words(text);
        for (int i = 0; i < words.length; i++) {
            where(
                    "p.id = ANY (ARRAY(SELECT found_projects(:word%1$d, :grams%1$d, :exact%1$d)))"
                            .formatted(i),
                    "word" + i,
                    words[i]);
            parameters.put("grams" + i, SearchText.gramsOfWord(words[i]));
            parameters.put("exact" + i, SearchText.gramsAreExact(words[i]));
        }
    }

    private void amounts(Narrowing narrowing) {
        Money least = narrowing.least();
        Money most = narrowing.most();
        if (least != null) {
            where("p.total >= :least", "least", least.yuan());
        }
        if (most != null) {
            where("p.total <= :most", "most", most.yuan());
        }
    }

    private void waiting(Narrowing narrowing) {
        Integer days = narrowing.waitingDays();
        if (days != null) {
            where("p.phase_since < now() - :days * interval '1 day'", "days", days);
        }
        if (narrowing.openRemarks()) {
            conditions.add("p.open_remarks > 0");
        }
        if (narrowing.adjusting()) {
            conditions.add("p.adjusting");
        }
        if (narrowing.mine()) {
            conditions.add(
                    """
                    p.unit_code IN (SELECT o.descendant FROM reviewer_district d
                        JOIN scope_now o ON o.ancestor = d.district WHERE d.person_id = :me)""");
        }
    }

    private void reviewed(Narrowing narrowing) {
        Narrowing.Holder holder = narrowing.holder();
        if (holder != null) {
            String held = "(SELECT project_id FROM project_search WHERE holder_id %s)";
            conditions.add(
                    switch (holder) {
                        case ME -> "p.id IN " + held.formatted("= :me");
                        case OTHERS -> "p.id IN " + held.formatted("<> :me");
                        case NOBODY -> "p.id NOT IN " + held.formatted("IS NOT NULL");
                    });
        }
        Grade grade = narrowing.grade();
        if (grade != null) {
            where(
                    "p.id IN (SELECT project_id FROM project_search WHERE overall_grade = :grade)",
                    "grade",
                    grade.name());
        }
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    /**
     * Whether the conditions ask for units, rounds and phases only, so that {@link #TALLY_FROM}
     * answers counts and sums under the same {@link #where}.
     */
    public boolean isTallied() {
        return tallied;
    }

    /** The three sources of a row's money, in 元. */
    public static Funding funding(ResultSet row) throws SQLException {
        return new Funding(
                new Money(row.getBigDecimal("fiscal_appropriation")),
                new Money(row.getBigDecimal("special_account_appropriation")),
                new Money(row.getBigDecimal("other_funds")));
    }

    /**
     * What {@link #where} is about. Words are found within the scope only, so that the scope need
     * not be joined once more.
     */
    public String from() {
        return searched ? " FROM project_list p " : BARE_FROM;
    }

    public String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
