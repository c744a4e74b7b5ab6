/** 代理: one person acts for another, within a time box. */
@NullMarked
package org.jixiao.domain.delegation;

import org.jspecify.annotations.NullMarked;
