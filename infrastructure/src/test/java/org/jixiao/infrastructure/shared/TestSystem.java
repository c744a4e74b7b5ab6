package org.jixiao.infrastructure.shared;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.local.DatabaseLogin;
import org.jixiao.infrastructure.local.DatabaseLogins;
import org.jixiao.infrastructure.local.TestPostgres;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole of application and infrastructure on a fresh copy of a migrated database. */
public final class TestSystem implements AutoCloseable {

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "org.jixiao.infrastructure",
            excludeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.jixiao\\.infrastructure\\.local\\..*"))
    static class Everything {}

    private static final AtomicInteger REQUESTS = new AtomicInteger();

    private final DatabaseLogins logins;
    private final Map<String, Object> more;
    private final ConfigurableApplicationContext context;

    private TestSystem(DatabaseLogins logins, Map<String, Object> more) {
        this.logins = logins;
        this.more = more;
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test", properties(logins)));
        environment.getPropertySources().addFirst(new MapPropertySource("more", more));
        this.context =
                new SpringApplicationBuilder(Everything.class)
                        .environment(environment)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .run();
    }

    public static TestSystem start() {
        return start(Map.of());
    }

    /**
     * @param more settings beside those of the database
     */
    public static TestSystem start(Map<String, Object> more) {
        return new TestSystem(
                TestPostgres.shared()
                        .freshDatabase(
                                "jixiao",
                                logins -> new TestSystem(logins, Map.of()).context.close()),
                more);
    }

    /** A second node on the same database. */
    public TestSystem anotherNode() {
        return new TestSystem(logins, more);
    }

    private static Map<String, Object> properties(DatabaseLogins logins) {
        return Map.of(
                "jixiao.database.url", logins.owner().url(),
                "jixiao.database.owner.username", logins.owner().username(),
                "jixiao.database.owner.password", logins.owner().password(),
                "jixiao.database.writer.username", logins.writer().username(),
                "jixiao.database.writer.password", logins.writer().password(),
                "jixiao.database.reader.username", logins.reader().username(),
                "jixiao.database.reader.password", logins.reader().password(),
                "jixiao.bulk.worker", "false");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> List<T> beans(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    public DatabaseLogin owner() {
        return logins.owner();
    }

    public DatabaseLogin writer() {
        return logins.writer();
    }

    public DatabaseLogin reader() {
        return logins.reader();
    }

    /** Runs a statement in this database as the server's superuser, as faults are made with. */
    public void superuser(String statement) {
        String url = logins.owner().url();
        String database = url.substring(url.lastIndexOf('/') + 1);
        DataSource root = TestPostgres.shared().server().superuser(database).dataSource();
        JdbcClient.create(root).sql(statement).query((row, number) -> number).list();
    }

    /** Runs a statement as the owner of the tables, past every guard of the application. */
    public int ownerSql(String statement) {
        return JdbcClient.create(owner().dataSource()).sql(statement).update();
    }

    public CommandOutcome send(ProjectCommand command, Actor actor) {
        return bean(Dispatcher.class).send(command, request(actor), ExpectedVersion.ANY);
    }

    public ProjectId draft(Actor filer, String name) {
        return ProjectId.parse(
                bean(ProjectFiling.class)
                        .draft(filer.unit(), Samples.ROUND, Samples.sheet(name), request(filer))
                        .aggregateId());
    }

    public static Request request(Actor actor) {
        return new Request(actor, "127.0.0.1", "test-" + REQUESTS.incrementAndGet());
    }

    public static Actor actor(String id, String unit, Role... roles) {
        return new Actor(
                new ActorId(id), "姓名" + id, new UnitCode(unit), "单位" + unit, Set.of(roles));
    }

    @Override
    public void close() {
        context.close();
    }
}
