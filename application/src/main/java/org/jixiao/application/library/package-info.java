/** The indicator library: what indicators approved projects use, how often and by whom. */
@NullMarked
package org.jixiao.application.library;

import org.jspecify.annotations.NullMarked;
