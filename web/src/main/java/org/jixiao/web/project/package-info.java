/** Projects as pages and API show and file them. */
@NullMarked
package org.jixiao.web.project;

import org.jspecify.annotations.NullMarked;
