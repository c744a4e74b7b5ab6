/** Complaints written back into the uploaded workbook, each at its cell (ADR 0044). */
@NullMarked
package org.jixiao.infrastructure.table.report;

import org.jspecify.annotations.NullMarked;
