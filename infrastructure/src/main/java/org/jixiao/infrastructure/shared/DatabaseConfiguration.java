package org.jixiao.infrastructure.shared;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jixiao.infrastructure.shared.DatabaseProperties.Login;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The two roles the application speaks to the database with, and the migrations a third one runs.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean(initMethod = "migrate")
    Flyway flyway(DatabaseProperties database) {
        return Flyway.configure()
                .dataSource(
                        database.url(), database.owner().username(), database.owner().password())
                .placeholders(
                        Map.of(
                                "writer", database.writer().username(),
                                "reader", database.reader().username()))
                .load();
    }

    @Bean
    @Primary
    @DependsOn("flyway")
    HikariDataSource writerDataSource(DatabaseProperties database) {
        return pool("writer", database, database.writer(), "force_generic_plan");
    }

    @Bean
    @DependsOn("flyway")
    HikariDataSource readerDataSource(DatabaseProperties database) {
        HikariDataSource reader = pool("reader", database, database.reader(), "force_custom_plan");
        reader.setReadOnly(true);
        return reader;
    }

    /**
     * Compiling a statement takes longer than any of ours runs, hence no just-in-time compiler.
     * Commands look up single rows by their keys, always in the same way: planned once. What lists
     * ask is best found in one way for a unit's ten projects, in another for a city's hundred
     * thousand: planned each time. Rows written together go in one statement.
     */
    private static HikariDataSource pool(
            String name, DatabaseProperties database, Login login, String planning) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(database.url());
        pool.setUsername(login.username());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(database.connections());
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "jixiao-" + name);
        pool.addDataSourceProperty(
                "options",
                "-c TimeZone=UTC -c jit=off -c work_mem=16MB -c statement_timeout=30s -c idle_in_transaction_session_timeout=60s"
                        + " -c plan_cache_mode="
                        + planning);
        return pool;
    }

    @Bean
    @Primary
    PlatformTransactionManager writerTransactions(DataSource writer) {
        return new JdbcTransactionManager(writer);
    }

    @Bean
    @Primary
    JdbcClient writerClient(DataSource writer) {
        return JdbcClient.create(writer);
    }

    @Bean
    ScopedReads scopedReads(@Qualifier("readerDataSource") DataSource reader) {
        return new ScopedReads(reader);
    }
}
