package org.jixiao.infrastructure.shared;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jixiao.application.shared.CommandEnvelope;
import org.jixiao.application.shared.CommandGroup;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.DispatchRejection.IdempotencyKeyReused;
import org.jixiao.application.shared.IdempotencyKey;
import org.jixiao.domain.delegation.DelegationCommand.GrantDelegation;
import org.jixiao.domain.project.ProjectCommand.DraftProject;
import org.jixiao.domain.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers a repeated request with its first answer. The receipt is written in the command's own
 * transaction, so that a failure is not remembered, and a second request that comes in meanwhile
 * waits for the first.
 */
final class CommandReceipts implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final JdbcClient client;

    CommandReceipts(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain)
            throws Exception {
        CommandEnvelope envelope = CommandEnvelope.of(work.getMessage());
        IdempotencyKey key = envelope.request().idempotencyKey();
        if (key == null) {
            return chain.proceed();
        }
        String actor = envelope.request().actor().id().value();
        String target = target(work.getMessage().getPayload(), envelope);
        if (!claim(actor, key, target)) {
            aKeyBelongsToOneRequest(actor, key);
            return earlier(actor, key, target);
        }
        try {
            CommandOutcome outcome = (CommandOutcome) chain.proceed();
            remember(actor, key, target, outcome);
            return outcome;
        } catch (Refused refused) {
            if (CommandGroup.isUnderWay()) {
                forget(actor, key, target);
            }
            throw refused;
        }
    }

    /**
     * A new project or delegation has another id at each try, so the key alone tells that two
     * requests are the same.
     */
    private static String target(Object command, CommandEnvelope envelope) {
        boolean begins = command instanceof DraftProject || command instanceof GrantDelegation;
        return begins ? "new" : envelope.aggregateId();
    }

    private void aKeyBelongsToOneRequest(String actor, IdempotencyKey key) {
        boolean reused =
                client.sql(
                                """
                                SELECT EXISTS (
                                    SELECT 1 FROM command_receipt
                                    WHERE actor_id = :actor AND key = :key
                                      AND (operation <> :operation OR body_hash <> :hash))
                                """)
                        .param("actor", actor)
                        .param("key", key.key())
                        .param("operation", key.operation())
                        .param("hash", key.bodyHash())
                        .query(Boolean.class)
                        .single();
        if (reused) {
            throw new Refused(new IdempotencyKeyReused(key.key()));
        }
    }

    /**
     * Waits for another request that holds the same key; false once that one has been answered, and
     * when the key belongs to a request that says something else.
     */
    private boolean claim(String actor, IdempotencyKey key, String target) {
        return client.sql(
                                """
                                INSERT INTO command_receipt
                                    (actor_id, key, target, operation, body_hash, aggregate_id, version, changed)
                                SELECT :actor, :key, :target, :operation, :hash, '', 0, false
                                WHERE NOT EXISTS (
                                    SELECT 1 FROM command_receipt
                                    WHERE actor_id = :actor AND key = :key
                                      AND (operation <> :operation OR body_hash <> :hash))
                                ON CONFLICT DO NOTHING
                                """)
                        .param("actor", actor)
                        .param("key", key.key())
                        .param("target", target)
                        .param("operation", key.operation())
                        .param("hash", key.bodyHash())
                        .update()
                == 1;
    }

    /** The transaction of a group goes on without the command that was refused. */
    private void forget(String actor, IdempotencyKey key, String target) {
        client.sql(
                        """
                        DELETE FROM command_receipt
                        WHERE actor_id = :actor AND key = :key AND target = :target
                        """)
                .param("actor", actor)
                .param("key", key.key())
                .param("target", target)
                .update();
    }

    private CommandOutcome earlier(String actor, IdempotencyKey key, String target) {
        return client.sql(
                        """
                        SELECT aggregate_id, version, changed FROM command_receipt
                        WHERE actor_id = :actor AND key = :key AND target = :target
                        """)
                .param("actor", actor)
                .param("key", key.key())
                .param("target", target)
                .query(
                        (row, number) ->
                                new CommandOutcome(
                                        row.getString(1), row.getLong(2), row.getBoolean(3), true))
                .single();
    }

    private void remember(String actor, IdempotencyKey key, String target, CommandOutcome outcome) {
        client.sql(
                        """
                        UPDATE command_receipt
                        SET aggregate_id = :aggregate, version = :version, changed = :changed
                        WHERE actor_id = :actor AND key = :key AND target = :target
                        """)
                .param("aggregate", outcome.aggregateId())
                .param("version", outcome.version())
                .param("changed", outcome.changed())
                .param("actor", actor)
                .param("key", key.key())
                .param("target", target)
                .update();
    }
}
