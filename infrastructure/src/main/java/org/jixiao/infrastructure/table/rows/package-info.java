/**
 * Rows as a layout hands them on, before anything is read into their cells; the layout of tables
 * that have one row for each project.
 */
@NullMarked
package org.jixiao.infrastructure.table.rows;

import org.jspecify.annotations.NullMarked;
