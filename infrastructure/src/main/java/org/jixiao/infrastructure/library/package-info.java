/** The indicator library as tables: kept with every approval, and searched. */
@NullMarked
package org.jixiao.infrastructure.library;

import org.jspecify.annotations.NullMarked;
