package org.jixiao.infrastructure.shared;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.FilingOrder;
import org.jixiao.application.table.imports.FilingOutcome;
import org.jixiao.application.table.imports.ImportFilings;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportResult;
import org.jixiao.domain.shared.RoundId;

/** Confirms rows of an upload and waits for what becomes of them. */
public final class Confirmed {

    private Confirmed() {}

    /**
     * @param rows empty for all
     */
    public static Optional<List<ImportResult>> rows(
            TestSystem system, Request request, ImportId upload, RoundId round, Set<Integer> rows) {
        return rows(system, request, upload, FilingOrder.of(round, rows));
    }

    /** With what is wanted of each row. */
    public static Optional<List<ImportResult>> rows(
            TestSystem system, Request request, ImportId upload, FilingOrder order) {
        ImportFilings filings = system.bean(ImportFilings.class);
        return filings.confirm(request, upload, order)
                .map(
                        job ->
                                filings.outcomes(request.actor(), job, null).stream()
                                        .map(FilingOutcome::result)
                                        .toList());
    }
}
