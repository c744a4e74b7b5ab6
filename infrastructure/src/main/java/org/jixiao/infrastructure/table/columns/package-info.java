/** Text tables whose columns stand apart, each beginning with another row (ADR 0033). */
@NullMarked
package org.jixiao.infrastructure.table.columns;

import org.jspecify.annotations.NullMarked;
