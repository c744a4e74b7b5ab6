/** Who is asking: sign-in through Keycloak for pages, bearer tokens for the API. */
@NullMarked
package org.jixiao.web.identity;

import org.jspecify.annotations.NullMarked;
