/** The project list in SQL, project numbers, the facts project decisions depend on. */
@NullMarked
package org.jixiao.infrastructure.project;

import org.jspecify.annotations.NullMarked;
