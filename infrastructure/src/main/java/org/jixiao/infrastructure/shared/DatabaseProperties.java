package org.jixiao.infrastructure.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is and who speaks to it.
 *
 * @param url JDBC address of the database
 * @param owner runs migrations, owns the tables
 * @param writer records events and writes read models; may only INSERT and SELECT events
 * @param reader reads, and sees only the rows of the scope its transaction names
 * @param connections the most connections that the writer, and likewise the reader, holds
 */
@ConfigurationProperties("jixiao.database")
public record DatabaseProperties(
        String url, Login owner, Login writer, Login reader, @DefaultValue("10") int connections) {

    /** One database role. */
    public record Login(String username, String password) {}
}
