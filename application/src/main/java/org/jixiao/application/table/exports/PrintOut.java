package org.jixiao.application.table.exports;

import org.jixiao.application.table.Watermark;
import org.jixiao.domain.table.ExportNumber;
import org.jspecify.annotations.Nullable;

/**
 * A print page that is recorded and may be shown.
 *
 * @param mark what it bears; null where watermarks are off
 */
public record PrintOut(ExportNumber number, @Nullable Watermark mark) {}
