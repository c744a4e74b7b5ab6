/** Decisions on many projects at once, and what waits for whom. */
@NullMarked
package org.jixiao.application.review;

import org.jspecify.annotations.NullMarked;
