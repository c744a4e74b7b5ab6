package org.jixiao.infrastructure.bulk;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.bulk.BulkJobId;
import org.jixiao.application.bulk.BulkJobs;
import org.jixiao.application.bulk.BulkRejection;
import org.jixiao.application.bulk.BulkSelection;
import org.jixiao.application.bulk.BulkWords;
import org.jixiao.application.shared.DispatchRejection.IdempotencyKeyReused;
import org.jixiao.application.shared.IdempotencyKey;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Refused;
import org.jixiao.infrastructure.bulk.FrozenLists.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes jobs: looks a selection up once and keeps the list until somebody confirms it. */
@Component
class PreparedJobs {

    private static final String INSERT =
            """
            INSERT INTO bulk_job (id, actor_id, actor, client_address, request_id, request_key, request_hash,
                action, words, state, retry_of, amount)
            VALUES (:id, :actor, :person::json, :client, :request, :key, :hash, :action, :words::json, 'PREPARED',
                :retryOf, :amount)
            ON CONFLICT (actor_id, request_key) DO NOTHING
            """;

    /** Nobody comes back to a preview after a day: what is shown there has changed since. */
    private static final String DROP_FORGOTTEN =
            "DELETE FROM bulk_job WHERE state = 'PREPARED' AND created_at < now() - interval '1 day'";

    private final JdbcClient writer;
    private final TransactionTemplate transaction;
    private final FrozenLists lists;

    PreparedJobs(JdbcClient writer, PlatformTransactionManager transactions, FrozenLists lists) {
        this.writer = writer;
        this.transaction = new TransactionTemplate(transactions);
        this.lists = lists;
    }

    /**
     * The job, or the one that the same request made before.
     *
     * @throws Refused when nothing or too much is selected
     */
    BulkJobId prepare(BulkAction action, BulkSelection selection, Request request) {
        List<Entry> list = lists.of(selection, request.actor());
        if (list.isEmpty()) {
            throw new Refused(new BulkRejection.NothingSelected());
        }
        if (list.size() > BulkJobs.MOST) {
            throw new Refused(new BulkRejection.TooManySelected(BulkJobs.MOST));
        }
        writer.sql(DROP_FORGOTTEN).update();
        BulkJobId id = new BulkJobId(UuidCreator.getTimeOrderedEpoch());
        boolean made =
                Boolean.TRUE.equals(
                        transaction.execute(
                                status -> insert(id, action, selection, list, request)));
        return made ? id : earlier(request);
    }

    private boolean insert(
            BulkJobId id,
            BulkAction action,
            BulkSelection selection,
            List<Entry> list,
            Request request) {
        IdempotencyKey key = request.idempotencyKey();
        int made =
                writer.sql(INSERT)
                        .param("id", id.toString())
                        .param("actor", request.actor().id().value())
                        .param("person", BulkRows.json(request.actor()))
                        .param("client", request.clientAddress())
                        .param("request", request.requestId())
                        .param("key", key == null ? null : key.key())
                        .param("hash", key == null ? null : hash(key))
                        .param("action", action.name())
                        .param("words", BulkRows.json(BulkWords.NONE))
                        .param("retryOf", retryOf(selection))
                        .param("amount", sum(list))
                        .update();
        if (made == 1) {
            writer.sql(
                            """
                            INSERT INTO bulk_item (job_id, place, project_id)
                            SELECT :job, place, id FROM unnest(:ids) WITH ORDINALITY AS listed (id, place)
                            """)
                    .param("job", id.toString())
                    .param("ids", list.stream().map(Entry::project).toArray(String[]::new))
                    .update();
        }
        return made == 1;
    }

    private static @Nullable String retryOf(BulkSelection selection) {
        return selection instanceof BulkSelection.RefusedOf refused
                ? refused.job().toString()
                : null;
    }

    private static BigDecimal sum(List<Entry> list) {
        return list.stream().map(Entry::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String hash(IdempotencyKey key) {
        return key.operation() + " " + key.bodyHash();
    }

    /** The job that the same request made before. */
    private BulkJobId earlier(Request request) {
        IdempotencyKey key = Objects.requireNonNull(request.idempotencyKey());
        String id =
                writer.sql(
                                """
                                SELECT id FROM bulk_job
                                WHERE actor_id = :actor AND request_key = :key AND request_hash = :hash
                                """)
                        .param("actor", request.actor().id().value())
                        .param("key", key.key())
                        .param("hash", hash(key))
                        .query(String.class)
                        .optional()
                        .orElseThrow(() -> new Refused(new IdempotencyKeyReused(key.key())));
        return BulkJobId.parse(id);
    }
}
