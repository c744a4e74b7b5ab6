/** Recorded project events, read back within the viewer's scope. */
@NullMarked
package org.jixiao.infrastructure.audit;

import org.jspecify.annotations.NullMarked;
