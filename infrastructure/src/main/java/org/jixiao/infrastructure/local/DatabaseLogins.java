package org.jixiao.infrastructure.local;

/**
 * The ways into the local databases.
 *
 * @param owner owns Jixiao's tables and migrates them
 * @param writer the running application: what it may do is granted by the migrations
 * @param reader queries: what it may see is granted by the migrations
 * @param keycloak owns Keycloak's own database
 */
public record DatabaseLogins(
        DatabaseLogin owner, DatabaseLogin writer, DatabaseLogin reader, DatabaseLogin keycloak) {}
