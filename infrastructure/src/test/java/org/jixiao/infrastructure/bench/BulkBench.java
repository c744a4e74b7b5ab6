package org.jixiao.infrastructure.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.bulk.BulkJob;
import org.jixiao.application.bulk.BulkJobs;
import org.jixiao.application.bulk.BulkRunner;
import org.jixiao.application.bulk.BulkSelection;
import org.jixiao.application.bulk.BulkWords;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.Test;

/**
 * How many projects a second a job approves, and how long a list takes meanwhile.
 *
 * <p>{@code mvn -B -ntp -Pbench -pl infrastructure -am verify -Dit.test=BulkBench}, with {@code
 * -Dbench.projects=6000}.
 */
class BulkBench {

    private static final int PROJECTS = Integer.getInteger("bench.projects", 6000);

    @Test
    void approvalsPerSecond() throws Exception {
        try (TestSystem system = TestSystem.start()) {
            Samples.organize(system);
            file(system);
            BulkJob job = prepared(system);
            List<Double> pages = Collections.synchronizedList(new ArrayList<>());
            Instant begin = Instant.now();
            try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
                Future<?> reading = reader.submit(() -> read(system, pages));
                while (system.bean(BulkRunner.class).some("bench", () -> true)) {}
                reading.cancel(true);
            }
            double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
            BulkJob done =
                    system.bean(BulkJobs.class).find(Samples.APPROVER, job.id()).orElseThrow();
            List<Double> sorted = pages.stream().sorted().toList();
            System.out.printf(
                    "%s: %s in %.1f s, %.0f projects/s; list meanwhile: %d times, median %.1f ms, p95 %.1f ms%n",
                    job.action(),
                    done.counts(),
                    seconds,
                    done.counts().done() / seconds,
                    sorted.size(),
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100));
        }
    }

    private static void file(TestSystem system) {
        for (int i = 0; i < PROJECTS; i++) {
            ProjectId id = system.draft(Samples.FILER, "项目" + i);
            system.send(new SubmitProject(id, Samples.EXPLAINED), Samples.FILER);
            system.send(
                    new PassReview(id, Grades.all(Grade.GOOD), "同意", List.of()), Samples.REVIEWER);
        }
    }

    private static BulkJob prepared(TestSystem system) {
        Instant begin = Instant.now();
        BulkJobs jobs = system.bean(BulkJobs.class);
        BulkJob job =
                jobs.prepare(
                        BulkAction.APPROVE,
                        new BulkSelection.Matching(
                                new ProjectFilter(
                                        null,
                                        null,
                                        null,
                                        null,
                                        java.util.Set.of(Phase.REVIEWED),
                                        "")),
                        TestSystem.request(Samples.APPROVER));
        System.out.printf(
                "frozen %d projects in %d ms%n",
                job.counts().total(), Duration.between(begin, Instant.now()).toMillis());
        return jobs.start(
                Samples.APPROVER,
                job.id(),
                BulkWords.by(new Approval("1号", LocalDate.of(2025, 3, 1))));
    }

    private static void read(TestSystem system, List<Double> millis) {
        ProjectQueries queries = system.bean(ProjectQueries.class);
        while (!Thread.currentThread().isInterrupted()) {
            long begin = System.nanoTime();
            queries.list(Samples.APPROVER, ProjectFilter.ALL, new PageRequest(0, 50, "-changedAt"));
            millis.add((System.nanoTime() - begin) / 1e6);
        }
    }
}
