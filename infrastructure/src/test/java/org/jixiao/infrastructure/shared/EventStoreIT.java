package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jixiao.application.project.ProjectNumbers;
import org.jixiao.infrastructure.local.DatabaseLogin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself guarantees about the event table. */
class EventStoreIT {

    private static final String FORBIDDEN = "42501";
    private static final String INSERT =
            "INSERT INTO domain_event (event_id, aggregate_id, sequence, aggregate_type,"
                    + " recorded_at, name, revision, payload, metadata) VALUES ";

    private static final String INSERT_OR_UPDATE =
            "INSERT INTO domain_event (event_id, aggregate_id, sequence, aggregate_type, recorded_at, name, revision,"
                    + " payload, metadata) VALUES ('u', 'u', 0, 't', now(), 'n', '1', '', '')"
                    + " ON CONFLICT (event_id) DO UPDATE SET name = 'x'";

    /** The grant alone is but a warning: it grants nothing. */
    private static final String GRANT_THEN_UPDATE =
            "GRANT UPDATE ON domain_event TO CURRENT_USER; UPDATE domain_event SET name = 'x'";

    private static TestSystem system;
    private static JdbcClient owner;

    @BeforeAll
    static void start() {
        system = TestSystem.start();
        Samples.organize(system);
        system.draft(Samples.FILER, "编外人员聘用经费");
        owner = JdbcClient.create(system.owner().dataSource());
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void noColumnIsALargeObjectAndInstantsKnowTheirZone() {
        List<String> types =
                owner.sql(
                                """
                                SELECT DISTINCT data_type FROM information_schema.columns
                                WHERE table_schema = 'public' AND table_name <> 'flyway_schema_history'
                                """)
                        .query(String.class)
                        .list();
        assertThat(types)
                .isNotEmpty()
                .doesNotContain("oid", "timestamp without time zone", "double precision");
        assertThat(column("recorded_at")).isEqualTo("timestamp with time zone");
        assertThat(column("payload")).isEqualTo("bytea");
        assertThat(owner.sql("SELECT count(*) FROM pg_largeobject_metadata").query(Long.class))
                .extracting(query -> query.single())
                .isEqualTo(0L);
    }

    private static String column(String name) {
        return owner.sql(
                        """
                        SELECT data_type FROM information_schema.columns
                        WHERE table_name = 'domain_event' AND column_name = ?
                        """)
                .param(name)
                .query(String.class)
                .single();
    }

    @Test
    void everyTableIsOwnedByTheMigrationRoleAlone() {
        assertThat(
                        owner.sql(
                                        "SELECT DISTINCT tableowner::text FROM pg_tables WHERE schemaname = 'public'")
                                .query(String.class)
                                .list())
                .containsExactly(system.owner().username());
    }

    @Test
    void whatIsCommittedIsOnTheDisk() {
        for (DatabaseLogin login : List.of(system.writer(), system.owner())) {
            JdbcClient client = JdbcClient.create(login.dataSource());
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(client.sql("SHOW " + setting).query(String.class).single())
                        .as(setting)
                        .isEqualTo("on");
            }
        }
    }

    @Test
    void takingARunningNumberNeverMakesSomebodysTransactionLessDurable() throws SQLException {
        ProjectNumbers numbers = system.bean(ProjectNumbers.class);
        JdbcClient writer = system.bean(JdbcClient.class);
        String within =
                new TransactionTemplate(system.bean(PlatformTransactionManager.class))
                        .execute(
                                status -> {
                                    numbers.nextCode(Samples.FILER.unit(), Samples.YEAR);
                                    return setting(writer);
                                });
        assertThat(within).isEqualTo("on");
        numbers.nextCode(Samples.FILER.unit(), Samples.YEAR);
        assertThat(setting(writer)).isEqualTo("on");
        try (Connection connection = system.writer().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            JdbcClient one = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            one.sql(
                            "SELECT 1 FROM (SELECT set_config('synchronous_commit', 'off', true)) AS hurried")
                    .query(Integer.class)
                    .single();
            assertThat(setting(one))
                    .as("the setting takes hold though nobody reads it")
                    .isEqualTo("off");
        }
    }

    private static String setting(JdbcClient client) {
        return client.sql("SHOW synchronous_commit").query(String.class).single();
    }

    @Test
    void theSameSequenceOfAnAggregateIsRefused() {
        inserts(system.writer(), row("first-id", "x", 0));
        assertThat(outcome(system.writer(), INSERT + row("second-id", "x", 0))).isEqualTo("23505");
    }

    @Test
    void theSameEventIdIsRefused() {
        inserts(system.writer(), row("one-id", "y", 0));
        assertThat(outcome(system.writer(), INSERT + row("one-id", "y", 1))).isEqualTo("23505");
    }

    @Test
    void aNegativeSequenceIsRefused() {
        assertThat(outcome(system.writer(), INSERT + row("neg", "n", -1))).isEqualTo("23514");
    }

    @Test
    void thePositionIsGivenByTheDatabaseOnly() {
        String chosen =
                INSERT.replace("(event_id", "(position, event_id")
                        + row("pos", "z", 0).replaceFirst("\\(", "(1000000, ");
        assertThat(outcome(system.writer(), chosen)).isEqualTo("428C9");
        assertThat(
                        outcome(
                                system.writer(),
                                "SELECT setval(pg_get_serial_sequence('domain_event','position'), 1)"))
                .isEqualTo(FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE domain_event SET payload = ''::bytea",
                "UPDATE domain_event SET recorded_at = now() WHERE false",
                "DELETE FROM domain_event",
                "DELETE FROM domain_event WHERE false",
                "TRUNCATE domain_event",
                "SELECT 1 FROM domain_event FOR UPDATE",
                INSERT_OR_UPDATE,
                "MERGE INTO domain_event e USING (SELECT 1) one ON true WHEN MATCHED THEN DELETE",
                "ALTER TABLE domain_event DISABLE ROW LEVEL SECURITY",
                "ALTER TABLE domain_event ADD COLUMN extra text",
                "ALTER TABLE domain_event DISABLE TRIGGER ALL",
                "ALTER TABLE project_list DISABLE ROW LEVEL SECURITY",
                "DROP TABLE domain_event",
                "DROP POLICY recorded_by_the_application ON domain_event",
                "CREATE POLICY mine ON domain_event USING (true)",
                "CREATE RULE r AS ON INSERT TO domain_event DO INSTEAD NOTHING",
                "CREATE TRIGGER t BEFORE INSERT ON domain_event EXECUTE FUNCTION suppress_redundant_updates_trigger()",
                "CREATE TABLE own_table (id int)",
                GRANT_THEN_UPDATE,
                "DELETE FROM flyway_schema_history",
                "DELETE FROM command_receipt",
                "SET session_replication_role = replica"
            })
    void theWriterCanAddAndReadEventsAndNothingElse(String attempt) {
        long before = events();
        String outcome = outcome(system.writer(), attempt);
        assertThat(outcome).as(attempt).isEqualTo(FORBIDDEN);
        assertThat(events()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM domain_event",
                "UPDATE domain_event SET name = 'x'",
                "TRUNCATE domain_event",
                "UPDATE project_list SET name = 'x'",
                "DELETE FROM unit_closure",
                "INSERT INTO unit_closure VALUES ('440114', '440113001', '2024-01-01', null)",
                "UPDATE filing_round SET closes = 'infinity'",
                "SELECT * FROM command_receipt",
                "SELECT * FROM project_number",
                "ALTER TABLE project_list DISABLE ROW LEVEL SECURITY",
                "CREATE TABLE own_table (id int)"
            })
    void theReaderCanOnlyRead(String attempt) {
        assertThat(outcome(system.reader(), attempt)).as(attempt).isEqualTo(FORBIDDEN);
        assertThat(outcome(system.reader(), INSERT + row("r", "r", 0))).isEqualTo(FORBIDDEN);
    }

    @Test
    void neitherTakesAnotherRole() {
        for (DatabaseLogin login : List.of(system.writer(), system.reader())) {
            for (String role : List.of(system.owner().username(), "postgres")) {
                assertThat(outcome(login, "SET ROLE \"" + role + "\"")).isEqualTo(FORBIDDEN);
                assertThat(outcome(login, "SET SESSION AUTHORIZATION \"" + role + "\""))
                        .isEqualTo(FORBIDDEN);
            }
            assertThat(outcome(login, "ALTER ROLE CURRENT_USER BYPASSRLS")).isEqualTo(FORBIDDEN);
        }
    }

    @Test
    void thereIsNoWayAroundTheRowsThatAReaderMayNotSee() throws SQLException {
        try (Connection connection = system.reader().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET row_security = off");
            SQLException refused =
                    catchThrowableOfType(
                            SQLException.class,
                            () -> statement.executeQuery("SELECT * FROM project_list"));
            assertThat(refused.getSQLState()).isEqualTo(FORBIDDEN);
        }
    }

    private static String row(String id, String aggregate, int sequence) {
        return "('%s', '%s', %d, 'Test', now(), 'jixiao.test', '1', ''::bytea, ''::bytea)"
                .formatted(id, aggregate, sequence);
    }

    private static void inserts(DatabaseLogin login, String row) {
        assertThat(JdbcClient.create(login.dataSource()).sql(INSERT + row).update()).isEqualTo(1);
    }

    private static long events() {
        return owner.sql("SELECT count(*) FROM domain_event").query(Long.class).single();
    }

    /** The SQLSTATE a statement is refused with; "done" when it is not. */
    private static String outcome(DatabaseLogin login, String sql) {
        try (Connection connection = login.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(sql);
                return "done";
            } catch (SQLException refused) {
                return refused.getSQLState();
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
