package org.jixiao.application.table.exports;

import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.Watermark;
import org.jspecify.annotations.Nullable;

/** Port: prints the official forms of one project, in Chinese. */
public interface SheetWriting {

    /**
     * @param format {@link TableFormat#DOCX} or {@link TableFormat#PDF}
     * @param watermark null where none is printed
     * @throws IllegalArgumentException for any other format
     */
    byte[] write(
            ProjectSheet sheet,
            ProjectSheet.Form form,
            TableFormat format,
            @Nullable Watermark watermark);
}
