/**
 * Starts, adopts and stops the PostgreSQL and Keycloak servers that a local run and the tests use.
 */
@NullMarked
package org.jixiao.infrastructure.local;

import org.jspecify.annotations.NullMarked;
