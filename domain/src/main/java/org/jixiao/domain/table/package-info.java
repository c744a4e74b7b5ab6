/** Tables and sheets that leave the system: what was taken out, by whom and when. */
@NullMarked
package org.jixiao.domain.table;

import org.jspecify.annotations.NullMarked;
