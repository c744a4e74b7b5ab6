/** The checks over real tables, and their read models on a real server. */
@NullMarked
package org.jixiao.infrastructure.checks;

import org.jspecify.annotations.NullMarked;
