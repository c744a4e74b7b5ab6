package org.jixiao.infrastructure.table.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.ReadingProgress.Stage;
import org.jixiao.application.table.ReadingStopped;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.print.OneFont;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jspecify.annotations.Nullable;

/**
 * A PDF as rows of cells, page by page; what is encrypted, scanned or broken is refused by name.
 */
public final class PdfFile {

    private static final int MOST_PAGES = 20_000;

    static {
        OneFont.install();
    }

    private PdfFile() {}

    public static RawTable read(byte[] content, ReadingProgress progress) {
        PdfGuard.check(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            refuseLocked(document);
            PdfObjects.check(document.getDocument());
            return table(document, progress);
        } catch (InvalidPasswordException e) {
            throw encrypted();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (e instanceof UnreadableTable || e instanceof ReadingStopped) {
                throw (RuntimeException) e;
            }
            throw refused(ComplaintKind.NOT_A_TABLE, "这个 PDF 文件已损坏，无法打开。");
        }
    }

    private static void refuseLocked(PDDocument document) {
        if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
            throw encrypted();
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw refused(ComplaintKind.TOO_LARGE, "这个 PDF 超过 %,d 页，拒绝读取。".formatted(MOST_PAGES));
        }
    }

    private static RawTable table(PDDocument document, ReadingProgress progress)
            throws IOException {
        PdfLayout layout = new PdfLayout();
        boolean[] text = {false};
        PdfPageReader.read(
                document,
                page -> {
                    progress.at(Stage.PAGES, page.number(), document.getNumberOfPages());
                    text[0] |= page.glyphs().stream().anyMatch(glyph -> !glyph.isBlank());
                    layout.page(page);
                });
        if (!text[0]) {
            throw refused(
                    ComplaintKind.UNSUPPORTED_LAYOUT,
                    "这个 PDF 里没有文字，像是扫描件，不能读取；请上传带文字的 PDF 或 .xlsx。");
        }
        return required(layout.table());
    }

    private static RawTable required(@Nullable RawTable table) {
        if (table == null) {
            throw refused(
                    ComplaintKind.NOT_A_TABLE, "PDF 中没有找到“项目支出绩效目标表”的表头（项目名称、总计、财政拨款……绩效指标）。");
        }
        return table;
    }

    private static UnreadableTable encrypted() {
        return refused(ComplaintKind.UNSUPPORTED_LAYOUT, "这个 PDF 已加密，不允许读取内容；请上传没有加密的文件。");
    }

    private static UnreadableTable refused(ComplaintKind kind, String text) {
        return new UnreadableTable(kind, "整个文件", text);
    }
}
