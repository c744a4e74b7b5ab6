package org.jixiao.infrastructure.load;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;

/** One year's filing: from September of the year before; the latest is still open. */
record LoadRound(RoundId id, FilingWindow window, boolean latest) {

    private static final int YEARS = 3;

    /** The whole of a project's life has to lie before now. */
    private static final Duration LIFE = Duration.ofDays(75);

    static List<LoadRound> upTo(Instant now) {
        // The year before the latest has begun when its lives begin, as its approvals ask for.
        LocalDate today = Today.at(now.minus(LIFE));
        return IntStream.range(0, YEARS)
                .mapToObj(back -> of(today.getYear() + 1 - back, now, back == 0))
                .toList();
    }

    private static LoadRound of(int year, Instant now, boolean latest) {
        Instant opens = LocalDate.of(year - 1, 9, 1).atStartOfDay(Today.CHINA).toInstant();
        Instant begins = latest && opens.plus(LIFE).isAfter(now) ? now.minus(LIFE) : opens;
        Instant closes = latest ? now.plus(LIFE) : begins.plus(LIFE);
        return new LoadRound(
                new RoundId(new FiscalYear(year), BudgetRound.FIRST_SUBMISSION),
                new FilingWindow(begins, closes),
                latest);
    }
}
