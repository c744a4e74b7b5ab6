package org.jixiao.application.table.imports;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.BackgroundWork;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * Works on filing jobs, some rows together in one transaction, each by its own command and with its
 * own outcome.
 *
 * <p>A row always becomes the same project. When a node dies between the commands and the note of
 * them, the next node sends the commands again and finds the projects filed.
 */
public final class FilingRunner implements BackgroundWork {

    /** So long a job stands still when its node dies. */
    static final Duration LEASE = Duration.ofSeconds(10);

    /** So many projects share the first transaction of a turn: soon there is something to see. */
    private static final int FIRST = 100;

    /** So many share each further one: what a transaction costs by itself is spread over them. */
    private static final int TOGETHER = 250;

    /** So many transactions a job may have before it is the turn of another. */
    private static final int TURN = 5;

    private final FilingQueue queue;
    private final TableImports imports;
    private final ImportStore store;
    private final ProjectFiling filing;

    public FilingRunner(
            FilingQueue queue, TableImports imports, ImportStore store, ProjectFiling filing) {
        this.queue = queue;
        this.imports = imports;
        this.store = store;
        this.filing = filing;
    }

    @Override
    public boolean some(String node, BooleanSupplier goOn) {
        return work(node, null, goOn, TURN);
    }

    /** Works on this job only; does nothing when another node is at it. */
    void some(String node, ImportJobId job, BooleanSupplier goOn) {
        work(node, job, goOn, Integer.MAX_VALUE);
    }

    private boolean work(
            String node, @Nullable ImportJobId only, BooleanSupplier goOn, int transactions) {
        Optional<FilingJob> claimed = queue.claim(node, only, LEASE);
        claimed.ifPresent(
                job -> queue.release(node, job.id(), file(node, job, goOn, transactions)));
        return claimed.isPresent();
    }

    /** Whether nothing is left to do. */
    private boolean file(String node, FilingJob job, BooleanSupplier goOn, int transactions) {
        Map<Integer, RowChoice> chosen = job.order().byRow();
        ProjectNames names = imports.names(actor(job), year(job));
        int after = job.reached();
        for (int i = 0; i < transactions && goOn.getAsBoolean(); i++) {
            ImportPart part = queue.next(job, after, i == 0 ? FIRST : TOGETHER);
            if (part.isEmpty()) {
                return true;
            }
            after = part.places().getLast();
            if (!queue.record(node, job, after, outcomes(job, part, chosen, names), LEASE)) {
                return false;
            }
        }
        return queue.next(job, after, 1).isEmpty();
    }

    private List<FilingOutcome> outcomes(
            FilingJob job, ImportPart part, Map<Integer, RowChoice> chosen, ProjectNames names) {
        StoredImport stored = part.stored();
        RoundId round = job.order().round();
        Set<Integer> wanted = Set.copyOf(part.rows());
        List<ImportRow> rows =
                imports.part(actor(job), stored, year(job), names).stream()
                        .filter(row -> wanted.contains(row.project().row()))
                        .toList();
        ImportFiling together = new ImportFiling(filing, stored, round, job.request());
        List<ImportResult> results =
                imports.told(actor(job), rows, together.fileTogether(rows, chosen));
        new DeclaredTotals(store, round).remember(stored, rows, results);
        return IntStream.range(0, results.size())
                .mapToObj(i -> new FilingOutcome(part.places().get(i), results.get(i)))
                .toList();
    }

    private static Actor actor(FilingJob job) {
        return job.request().actor();
    }

    private static FiscalYear year(FilingJob job) {
        return job.order().round().fiscalYear();
    }
}
