package org.jixiao.infrastructure.shared;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads within a person's scope: the transaction names the unit and the person, and the database
 * shows nothing outside the unit's subtree and nobody else's unsaved work.
 */
public final class ScopedReads {

    /**
     * Whoever has one of these reads the projects of their unit's subtree; administrators read
     * none.
     */
    private static final Set<Role> READERS =
            EnumSet.of(
                    Role.UNIT_FILER,
                    Role.DISTRICT_MANAGER,
                    Role.CITY_REVIEWER,
                    Role.CITY_APPROVER,
                    Role.AUDITOR);

    private static final String NAME_THE_VIEWER =
            """
            SELECT set_config('jixiao.scope', :scope, true), set_config('jixiao.person', :person, true),
                   set_config('jixiao.roles', :roles, true)
            """;

    private final JdbcClient client;
    private final TransactionTemplate transaction;

    ScopedReads(DataSource reader) {
        this.client = JdbcClient.create(reader);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(reader));
        this.transaction.setReadOnly(true);
    }

    /**
     * The unit whose subtree the person may read; empty text when they may read no project at all.
     */
    public static String scopeOf(Actor viewer) {
        return viewer.roles().stream().anyMatch(READERS::contains) ? viewer.unit().value() : "";
    }

    /** Runs {@code query} in one read-only transaction within the viewer's scope. */
    public <T> T as(Actor viewer, Function<JdbcClient, T> query) {
        return within(scopeOf(viewer), viewer.id().value(), rolesOf(viewer), query);
    }

    /** Runs {@code query} on what everyone may read: units and rounds, no project. */
    public <T> T openly(Function<JdbcClient, T> query) {
        return within("", "", "", query);
    }

    @SuppressWarnings("NullAway") // a query that answers null hands that null through
    private <T> T within(String scope, String person, String roles, Function<JdbcClient, T> query) {
        return transaction.execute(
                status -> {
                    client.sql(NAME_THE_VIEWER)
                            .param("scope", scope)
                            .param("person", person)
                            .param("roles", roles)
                            .query((row, number) -> number)
                            .single();
                    return query.apply(client);
                });
    }

    private static String rolesOf(Actor viewer) {
        return viewer.roles().stream().map(Role::code).sorted().collect(Collectors.joining(","));
    }
}
