/** Words that every feature shares: money, people, units, years, anchors, refusals. */
@NullMarked
package org.jixiao.domain.shared;

import org.jspecify.annotations.NullMarked;
