package org.jixiao.infrastructure.bulk;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jixiao.application.bulk.BulkJobId;
import org.jixiao.application.bulk.BulkQueue;
import org.jixiao.domain.shared.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue of jobs in SQL; leases go by the clock of the database. */
@Component
class JdbcBulkQueue implements BulkQueue {

    private static final String CLAIM =
            """
            UPDATE bulk_job SET state = 'RUNNING', started_at = coalesce(started_at, now()), served_at = now(),
                lease_owner = :node, lease_until = now() + make_interval(secs => :lease)
            WHERE id = (
                SELECT id FROM bulk_job
                WHERE state IN ('WAITING', 'RUNNING') AND (lease_until IS NULL OR lease_until < now())
                  AND (:only::text IS NULL OR id = :only)
                ORDER BY served_at NULLS FIRST, created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id
            """;

    private static final String NEXT =
            """
            SELECT place, project_id FROM bulk_item
            WHERE job_id = :job AND state = 'WAITING' ORDER BY place LIMIT :most
            """;

    private static final String ANSWER =
            """
            UPDATE bulk_item i SET state = a.state, version = a.version, code = a.code, sentence = a.sentence,
                english = a.english
            FROM unnest(:places, :states, :versions, :codes, :sentences, :englishes)
                AS a (place, state, version, code, sentence, english)
            WHERE i.job_id = :job AND i.place = a.place AND i.state = 'WAITING'
            """;

    private static final String RENEW =
            """
            UPDATE bulk_job SET lease_until = now() + make_interval(secs => :lease)
            WHERE id = :job AND lease_owner = :node AND state = 'RUNNING'
            """;

    private static final String RELEASE =
            """
            WITH left_over AS (
                SELECT EXISTS (SELECT 1 FROM bulk_item WHERE job_id = :job AND state = 'WAITING') AS waits)
            UPDATE bulk_job SET lease_owner = NULL, lease_until = NULL, served_at = now(),
                ended_at = CASE WHEN state = 'RUNNING' AND NOT waits THEN now() ELSE ended_at END,
                state = CASE WHEN state = 'RUNNING' AND NOT waits THEN 'FINISHED' ELSE state END
            FROM left_over WHERE id = :job AND lease_owner = :node
            """;

    private final JdbcClient writer;
    private final TransactionTemplate transaction;

    JdbcBulkQueue(JdbcClient writer, PlatformTransactionManager transactions) {
        this.writer = writer;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Optional<Slice> claim(String node, @Nullable BulkJobId only, Duration lease, int most) {
        return Objects.requireNonNull(
                transaction.execute(
                        status ->
                                writer.sql(CLAIM)
                                        .param("node", node)
                                        .param("lease", lease.toSeconds())
                                        .param("only", only == null ? null : only.toString())
                                        .query((row, number) -> row.getString(1))
                                        .optional()
                                        .map(job -> slice(job, most))));
    }

    private Slice slice(String job, int most) {
        List<Next> next =
                writer.sql(NEXT)
                        .param("job", job)
                        .param("most", most)
                        .query(
                                (row, number) ->
                                        new Next(row.getInt(1), ProjectId.parse(row.getString(2))))
                        .list();
        return new Slice(
                writer.sql(BulkRows.JOBS + "WHERE j.id = :job")
                        .param("job", job)
                        .query((row, number) -> BulkRows.job(row))
                        .single(),
                next);
    }

    /**
     * What has happened is noted even when the job is another node's by now: it would only be told
     * the same.
     */
    @Override
    public boolean record(String node, BulkJobId job, List<Answer> answers, Duration lease) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        status -> {
                            if (!answers.isEmpty()) {
                                note(job, answers);
                            }
                            return writer.sql(RENEW)
                                            .param("job", job.toString())
                                            .param("node", node)
                                            .param("lease", lease.toSeconds())
                                            .update()
                                    == 1;
                        }));
    }

    private void note(BulkJobId job, List<Answer> answers) {
        writer.sql(ANSWER)
                .param("job", job.toString())
                .param("places", column(answers, Answer::place).toArray(Integer[]::new))
                .param("states", column(answers, a -> a.state().name()).toArray(String[]::new))
                .param("versions", column(answers, Answer::version).toArray(Long[]::new))
                .param("codes", texts(answers, Answer::code))
                .param("sentences", texts(answers, Answer::sentence))
                .param("englishes", texts(answers, Answer::english))
                .update();
    }

    private static <T> List<T> column(List<Answer> answers, Function<Answer, T> value) {
        return answers.stream().map(value).toList();
    }

    private static @Nullable String[] texts(
            List<Answer> answers, Function<Answer, @Nullable String> value) {
        @Nullable String[] texts = new @Nullable String[answers.size()];
        for (int place = 0; place < texts.length; place++) {
            texts[place] = value.apply(answers.get(place));
        }
        return texts;
    }

    @Override
    public void release(String node, BulkJobId job) {
        writer.sql(RELEASE).param("job", job.toString()).param("node", node).update();
    }
}
