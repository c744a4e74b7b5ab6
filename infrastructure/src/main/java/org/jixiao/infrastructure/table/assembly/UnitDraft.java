package org.jixiao.infrastructure.table.assembly;

import java.util.List;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * A unit and the projects below it.
 *
 * @param row null when the heading, not a row, names the unit
 */
record UnitDraft(String name, @Nullable RawRow row, List<ProjectDraft> projects) {}
