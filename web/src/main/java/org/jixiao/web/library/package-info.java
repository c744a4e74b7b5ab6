/** 指标库: the indicators of approved projects, to search and to choose from while typing. */
@NullMarked
package org.jixiao.web.library;

import org.jspecify.annotations.NullMarked;
