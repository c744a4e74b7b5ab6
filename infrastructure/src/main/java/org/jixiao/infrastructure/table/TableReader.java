package org.jixiao.infrastructure.table;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.TableReading;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.assembly.TableAssembler;
import org.jixiao.infrastructure.table.columns.ColumnLabel;
import org.jixiao.infrastructure.table.columns.ColumnLayout;
import org.jixiao.infrastructure.table.json.JsonLayout;
import org.jixiao.infrastructure.table.pdf.PdfFile;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jixiao.infrastructure.table.rows.TabularLayout;
import org.jixiao.infrastructure.table.source.ArchiveGuard;
import org.jixiao.infrastructure.table.source.DelimitedText;
import org.jixiao.infrastructure.table.source.TextDecoder;
import org.jixiao.infrastructure.table.word.WordFile;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jixiao.infrastructure.table.workbook.XlsxFile;
import org.jixiao.infrastructure.table.wrapped.TextLines;
import org.jixiao.infrastructure.table.wrapped.WrappedLayout;

/**
 * Reads the public table from text, JSON, workbook, document or PDF; what the bytes are is told by
 * the bytes.
 */
public final class TableReader implements TableReading {

    /** 50 MB. */
    public static final int DEFAULT_LIMIT = 50 * 1024 * 1024;

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
    public ImportedTable read(byte[] content, String fileName, int above) {
        if (content.length > mostBytes) {
            throw refused(
                    ComplaintKind.TOO_LARGE,
                    "文件“%s”有 %,d 字节，超过上限 %,d 字节。".formatted(fileName, content.length, mostBytes));
        }
        if (TextDecoder.startsWith(content, 'P', 'K', 3, 4)) {
            return TableAssembler.assemble(
                    switch (ArchiveGuard.check(content)) {
                        case WORKBOOK -> XlsxFile.read(content);
                        case DOCUMENT -> WordFile.read(content);
                    });
        }
        if (TextDecoder.startsWith(content, '%', 'P', 'D', 'F')) {
            return TableAssembler.assemble(PdfFile.read(content));
        }
        refuseForeignFormats(content);
        TextDecoder.Decoded decoded = TextDecoder.decode(content);
        return fromText(decoded, fileName, above);
    }

    private static void refuseForeignFormats(byte[] content) {
        if (TextDecoder.startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused(
                    ComplaintKind.UNSUPPORTED_LAYOUT,
                    "这是旧版 Office（.xls、.doc）或加密的文件，暂不能读取；请另存为 .xlsx。");
        }
    }

    private static ImportedTable fromText(TextDecoder.Decoded decoded, String fileName, int above) {
        String text = decoded.text();
        if (JsonLayout.isJson(text)) {
            return TableAssembler.assemble(JsonLayout.read(text, fileName));
        }
        List<String> before = new ArrayList<>();
        String header = TextLines.headerOf(text, before);
        if (header == null) {
            if (ColumnLabel.isTable(text)) {
                return ColumnLayout.read(text, above, decoded.cut());
            }
            throw withoutHeader(fileName);
        }
        return TableAssembler.assemble(fromRows(decoded, header, before, above));
    }

    private static RawTable fromRows(
            TextDecoder.Decoded decoded, String header, List<String> before, int above) {
        String text = decoded.text();
        Heading heading = Heading.NONE;
        for (String line : before) {
            heading = heading.and(Heading.of(line));
        }
        RawTable tabular =
                header.indexOf('\t') >= 0
                        ? TabularLayout.read(DelimitedText.read(text, above), true, decoded.cut())
                        : null;
        return tabular != null
                ? tabular
                : WrappedLayout.read(
                        TextLines.afterHeader(text, heading, above), heading, decoded.cut());
    }

    private static UnreadableTable withoutHeader(String fileName) {
        return refused(
                ComplaintKind.NOT_A_TABLE,
                "文件“%s”中没有找到“项目支出绩效目标表”的表头（项目名称、总计、财政拨款……绩效指标）。".formatted(fileName));
    }

    private static UnreadableTable refused(ComplaintKind kind, String text) {
        return new UnreadableTable(kind, "整个文件", text);
    }
}
