package org.jixiao.infrastructure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.ReadingProgress.Stage;
import org.jixiao.application.table.TableReading;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.assembly.TableAssembler;
import org.jixiao.infrastructure.table.columns.ColumnLabel;
import org.jixiao.infrastructure.table.columns.ColumnLayout;
import org.jixiao.infrastructure.table.json.JsonLayout;
import org.jixiao.infrastructure.table.pdf.PdfFile;
import org.jixiao.infrastructure.table.rows.HeaderHint;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jixiao.infrastructure.table.rows.TabularLayout;
import org.jixiao.infrastructure.table.source.ArchiveGuard;
import org.jixiao.infrastructure.table.source.DelimitedText;
import org.jixiao.infrastructure.table.source.TextDecoder;
import org.jixiao.infrastructure.table.word.WordFile;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jixiao.infrastructure.table.workbook.XlsxFile;
import org.jixiao.infrastructure.table.wrapped.HeadingLines;
import org.jixiao.infrastructure.table.wrapped.SideBySide;
import org.jixiao.infrastructure.table.wrapped.TableLines;
import org.jixiao.infrastructure.table.wrapped.TextLines;
import org.jixiao.infrastructure.table.wrapped.WrappedLayout;

/**
 * Reads the public table from text, JSON, workbook, document or PDF; what the bytes are is told by
 * the bytes.
 */
public final class TableReader implements TableReading {

    /** 50 MB. */
    public static final int DEFAULT_LIMIT = 50 * 1024 * 1024;

    private static final Pattern MARKUP =
            Pattern.compile(
                    "\\s{0,100}<(!doctype|html|table|\\?xml|!--)", Pattern.CASE_INSENSITIVE);

    private final int mostBytes;

    public TableReader() {
        this(DEFAULT_LIMIT);
    }

    /**
     * @param mostBytes the largest document that is looked at, in bytes
     */
    public TableReader(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public ImportedTable read(
            byte[] content, String fileName, int above, ReadingProgress progress) {
        if (content.length > mostBytes) {
            throw refused(
                    ComplaintKind.TOO_LARGE,
                    "文件“%s”有 %,d 字节，超过上限 %,d 字节。".formatted(fileName, content.length, mostBytes));
        }
        progress.at(Stage.OPENING, 0, 0);
        if (TextDecoder.startsWith(content, 'P', 'K', 3, 4)) {
            return TableAssembler.assemble(
                    switch (ArchiveGuard.check(content)) {
                        case WORKBOOK -> XlsxFile.read(content, progress);
                        case DOCUMENT -> WordFile.read(content, progress);
                    },
                    progress);
        }
        if (TextDecoder.startsWith(content, '%', 'P', 'D', 'F')) {
            return TableAssembler.assemble(PdfFile.read(content, progress), progress);
        }
        refuseForeignFormats(content);
        TextDecoder.Decoded decoded = TextDecoder.decode(content);
        return fromText(decoded, fileName, above, progress);
    }

    private static void refuseForeignFormats(byte[] content) {
        if (TextDecoder.startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused(
                    ComplaintKind.UNSUPPORTED_LAYOUT,
                    "这是旧版 Office（.xls、.doc）或加密的文件，暂不能读取；请另存为 .xlsx 或 .docx。");
        }
        if (TextDecoder.startsWith(content, '{', '\\', 'r', 't', 'f')) {
            throw refused(
                    ComplaintKind.UNSUPPORTED_LAYOUT, "这是 RTF 文件，暂不能读取；请用 Word 打开，另存为 .docx。");
        }
    }

    private static ImportedTable fromText(
            TextDecoder.Decoded decoded, String fileName, int above, ReadingProgress progress) {
        String text = decoded.text();
        if (JsonLayout.isJson(text)) {
            return TableAssembler.assemble(JsonLayout.read(text, fileName), progress);
        }
        refuseMarkup(text);
        List<String> before = new ArrayList<>();
        String header = TextLines.headerOf(text, before);
        if (header == null) {
            HeaderHint hint = HeaderHint.ofText(text).requireOnce();
            if (ColumnLabel.isTable(text)) {
                return ColumnLayout.read(text, above, decoded.cut(), progress);
            }
            throw withoutHeader(fileName, hint);
        }
        return TableAssembler.assemble(
                fromRows(decoded, header, before, above, progress), progress);
    }

    /** Some systems write web pages and call them .xls. */
    private static void refuseMarkup(String text) {
        if (MARKUP.matcher(text).lookingAt()) {
            throw refused(
                    ComplaintKind.UNSUPPORTED_LAYOUT,
                    "这是网页或 XML 格式的文件（有的系统把它存成 .xls），暂不能读取；请用表格软件打开，另存为 .xlsx。");
        }
    }

    private static RawTable fromRows(
            TextDecoder.Decoded decoded,
            String header,
            List<String> before,
            int above,
            ReadingProgress progress) {
        String text = decoded.text();
        Heading heading = HeadingLines.above(before);
        HeaderHint.ofText(header).requireOnce();
        Character separator = ColumnMap.separatorOf(header);
        if (separator == null && SideBySide.isIn(text, header)) {
            throw refused(
                    ComplaintKind.UNSUPPORTED_LAYOUT,
                    "这份文字把各栏并排放在同一行，一格的内容被拆到许多行，不能可靠地拼回去；请直接上传 PDF 原件，或另存为 .xlsx、.docx。");
        }
        RawTable tabular =
                separator == null
                        ? null
                        : TabularLayout.read(
                                DelimitedText.read(text, separator, above), true, decoded.cut());
        return tabular != null
                ? tabular
                : WrappedLayout.read(
                        TableLines.of(text, before, heading, above, progress),
                        heading,
                        decoded.cut(),
                        progress);
    }

    private static UnreadableTable withoutHeader(String fileName, HeaderHint hint) {
        return hint.refusal("文件“%s”中没有找到“项目支出绩效目标表”的表头（项目名称、总计、财政拨款……绩效指标）。".formatted(fileName));
    }

    private static UnreadableTable refused(ComplaintKind kind, String text) {
        return new UnreadableTable(kind, "整个文件", text);
    }
}
