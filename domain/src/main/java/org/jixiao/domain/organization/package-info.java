/** The effective-dated unit tree and the filing rounds, each an event-sourced aggregate. */
@NullMarked
package org.jixiao.domain.organization;

import org.jspecify.annotations.NullMarked;
