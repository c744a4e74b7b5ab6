package org.jixiao.infrastructure.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jixiao.application.shared.CommandGroup;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The events of all aggregates that a group of commands is sent to, read in one round trip when the
 * first of them is asked for.
 *
 * <p>Whoever adds events to one of them between here and its command takes the number that the
 * command will take, so that the group fails and each command is decided anew by itself.
 */
final class LivesOfGroup {

    private static final String KEY = "lives-of-group";

    private static final String LIVES =
            "SELECT "
                    + StoredRow.COLUMNS
                    + " FROM domain_event WHERE aggregate_id = ANY(:ids) ORDER BY aggregate_id, sequence";

    private final JdbcClient client;

    LivesOfGroup(JdbcClient client) {
        this.client = client;
    }

    /** Once for each; empty outside of a group. */
    Optional<List<StoredRow>> take(String aggregateId) {
        List<String> group = CommandGroup.aggregates();
        if (group.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<StoredRow>> lives =
                CurrentUnitOfWork.get().root().getOrComputeResource(KEY, key -> read(group));
        return Optional.ofNullable(lives.remove(aggregateId));
    }

    private Map<String, List<StoredRow>> read(List<String> ids) {
        Map<String, List<StoredRow>> lives = new HashMap<>();
        ids.forEach(id -> lives.put(id, new ArrayList<>()));
        client.sql(LIVES)
                .param("ids", ids.toArray(String[]::new))
                .query((row, number) -> StoredRow.of(row))
                .list()
                .forEach(
                        event ->
                                lives.computeIfAbsent(
                                                event.aggregateIdentifier(),
                                                id -> new ArrayList<>())
                                        .add(event));
        return lives;
    }
}
