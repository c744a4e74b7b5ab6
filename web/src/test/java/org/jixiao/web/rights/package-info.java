/** Who may call what and see whose projects, tried on every route of the running application. */
@NullMarked
package org.jixiao.web.rights;

import org.jspecify.annotations.NullMarked;
