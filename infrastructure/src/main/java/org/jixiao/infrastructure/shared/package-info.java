/** The event store, its catalogue of names, the synchronous projections, the databases. */
@NullMarked
package org.jixiao.infrastructure.shared;

import org.jspecify.annotations.NullMarked;
