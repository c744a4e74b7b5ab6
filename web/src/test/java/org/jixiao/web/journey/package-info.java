/** The whole product on real parts: PostgreSQL, Keycloak, the application, and a browser. */
@NullMarked
package org.jixiao.web.journey;

import org.jspecify.annotations.NullMarked;
