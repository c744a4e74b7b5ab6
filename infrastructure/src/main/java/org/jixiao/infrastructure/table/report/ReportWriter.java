package org.jixiao.infrastructure.table.report;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.jixiao.application.table.imports.ImportReport;
import org.jixiao.application.table.imports.ReportWriting;
import org.jixiao.infrastructure.table.source.ArchiveGuard;
import org.jixiao.infrastructure.table.source.TextDecoder;
import org.jspecify.annotations.Nullable;

/**
 * Complaints written into the uploaded workbook. A workbook is opened as a whole for that, so there
 * are bounds, and one at a time is opened.
 */
public final class ReportWriter implements ReportWriting {

    /** Unpacked, in bytes. */
    static final long MOST_UNPACKED = 16L * 1024 * 1024;

    /** Needs about 350 MB, whatever it is made of; see {@link ArchiveGuard.Contents}. */
    static final long MOST_WEIGHT = 3_000_000;

    static final int MOST_ROWS = 20_000;

    private final ReentrantLock one = new ReentrantLock();

    @Override
    public Written write(ImportReport report) {
        String reason = reasonAgainst(report);
        if (reason != null) {
            return new Written(OwnReport.write(report, reason), false);
        }
        one.lock();
        try {
            return new Written(MarkedWorkbook.write(report), true);
        } catch (IOException | RuntimeException e) {
            // Some workbooks can be read row by row, but not be opened as a whole.
            return new Written(OwnReport.write(report, "上传的工作簿无法在原处标注，问题和读出的内容另列在这里。"), false);
        } finally {
            one.unlock();
        }
    }

    /** Null when the upload is a workbook that is small enough. */
    private static @Nullable String reasonAgainst(ImportReport report) {
        byte[] content = report.content();
        boolean archive = TextDecoder.startsWith(content, 'P', 'K', 3, 4);
        ArchiveGuard.Contents contents = archive ? ArchiveGuard.contents(content) : null;
        if (contents == null || contents.kind() != ArchiveGuard.Kind.WORKBOOK) {
            return "上传的文件不是 xlsx 工作簿，不能在原处标注，问题和读出的内容另列在这里。";
        }
        boolean large = contents.unpacked() > MOST_UNPACKED || contents.weight() > MOST_WEIGHT;
        return large || report.preview().rows().size() > MOST_ROWS
                ? "上传的工作簿太大（解压后超过 %d MB、单元格过多，或者多于 %,d 个项目），没有在原处标注，问题和读出的内容另列在这里。"
                        .formatted(MOST_UNPACKED / 1024 / 1024, MOST_ROWS)
                : null;
    }
}
