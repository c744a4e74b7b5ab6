package org.jixiao.infrastructure.local;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One way into one database.
 *
 * @param url JDBC address without credentials
 */
public record DatabaseLogin(String url, String username, String password) {

    /** Unpooled connections: for provisioning and tests. */
    public DataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(username);
        source.setPassword(password);
        return source;
    }

    @Override
    public String toString() {
        return username + "@" + url;
    }
}
