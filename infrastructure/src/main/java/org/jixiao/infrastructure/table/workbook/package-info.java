/**
 * Workbooks in and out: foreign layouts, the form to fill in (ADR 0043), and the public table as
 * xlsx.
 */
@NullMarked
package org.jixiao.infrastructure.table.workbook;

import org.jspecify.annotations.NullMarked;
