package org.jixiao.application.table;

import org.jspecify.annotations.Nullable;

/**
 * A unit row (小计). A 单位名称 table that prints no unit row gets one implied unit, named after the
 * heading, with nothing declared.
 */
public record ImportedUnit(String name, @Nullable Amounts declared, Amounts computed) {}
