package org.jixiao.web.identity;

import java.time.Clock;
import org.jixiao.application.delegation.Delegations;
import org.jixiao.application.delegation.KnownPeople;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.ProblemWriter;
import org.springframework.stereotype.Component;

/**
 * Makes the {@link ActingFilter} of each filter chain; no bean, or it would run outside of them.
 */
@Component
class ActingFilters {

    private final KnownPeople people;
    private final Delegations delegations;
    private final ProblemWriter problems;
    private final Clock clock;
    private final Formats formats;

    ActingFilters(
            KnownPeople people,
            Delegations delegations,
            ProblemWriter problems,
            Clock clock,
            Formats formats) {
        this.people = people;
        this.delegations = delegations;
        this.problems = problems;
        this.clock = clock;
        this.formats = formats;
    }

    ActingFilter filter() {
        return new ActingFilter(people, delegations, problems, clock, formats);
    }
}
