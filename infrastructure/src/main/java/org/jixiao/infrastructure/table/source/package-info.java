/**
 * What a document is before it is a table: its characters with the place of each, its records, and
 * the bounds that keep a hostile one from filling the memory.
 */
@NullMarked
package org.jixiao.infrastructure.table.source;

import org.jspecify.annotations.NullMarked;
