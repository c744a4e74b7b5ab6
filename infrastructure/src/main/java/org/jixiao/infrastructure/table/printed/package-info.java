/** The table as it is printed, whatever the format; as text. */
@NullMarked
package org.jixiao.infrastructure.table.printed;

import org.jspecify.annotations.NullMarked;
