package org.jixiao.infrastructure.table.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

/**
 * Looks through an archive before it is opened: what is it, and does it stay small? It walks the
 * entries with the class that the opening library walks them with, so both see the same.
 */
public final class ArchiveGuard {

    /** Unpacked, in bytes; a table of ten thousand projects needs about 30 MB. */
    static final long MOST_UNPACKED = 128L * 1024 * 1024;

    private static final int MOST_ENTRIES = 1000;

    static {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
        // Rows that are alike pack better than its guess at bombs allows; sizes are counted here.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private ArchiveGuard() {}

    /** What an archive of parts is, told by the part that every such document has. */
    public enum Kind {
        WORKBOOK("xl/workbook.xml"),
        DOCUMENT("word/document.xml");

        private final String part;

        Kind(String part) {
            this.part = part;
        }

        private static @Nullable Kind of(String part) {
            for (Kind kind : values()) {
                if (kind.part.equals(part)) {
                    return kind;
                }
            }
            return null;
        }
    }

    /**
     * @throws UnreadableTable when it is neither, or grows too large
     */
    public static Kind check(byte[] content) {
        return contents(content).kind();
    }

    /**
     * What it is, and how large.
     *
     * @param unpacked in bytes
     * @param weight what it takes to open it as a whole, counted in attributes of XML; an element
     *     takes as much as three
     */
    public record Contents(Kind kind, long unpacked, long weight) {}

    /**
     * @throws UnreadableTable as {@link #check}
     */
    public static Contents contents(byte[] content) {
        Kind found = null;
        long unpacked = 0;
        long weight = 0;
        int entries = 0;
        byte[] buffer = new byte[8192];
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(content))) {
            ZipArchiveEntry entry = zip.getNextEntry();
            for (; entry != null; entry = zip.getNextEntry()) {
                Kind kind = Kind.of(entry.getName());
                found = kind == null ? found : kind;
                entries++;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    weight += weight(buffer, n);
                    refuseBomb(unpacked, entries);
                }
                refuseBomb(unpacked, entries);
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            // A LinkageError: packed by a method whose library is not there.
            if (e instanceof UnreadableTable refusal) {
                throw refusal;
            }
            throw refused(ComplaintKind.NOT_A_TABLE, "压缩包已损坏，无法打开。");
        }
        if (found == null) {
            throw refused(
                    ComplaintKind.UNSUPPORTED_LAYOUT,
                    "这不是 Excel（.xlsx）工作簿，也不是 Word（.docx）文档，暂不能读取；请另存为 .xlsx 或 .docx。");
        }
        return new Contents(found, unpacked, weight);
    }

    /** Counted by the signs that begin elements and attributes, wherever they stand. */
    private static long weight(byte[] buffer, int length) {
        long weight = 0;
        for (int i = 0; i < length; i++) {
            boolean closes = i + 1 < length && buffer[i + 1] == '/';
            weight += buffer[i] == '<' ? closes ? 0 : 3 : buffer[i] == '=' ? 1 : 0;
        }
        return weight;
    }

    private static void refuseBomb(long unpacked, int entries) {
        if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
            throw refused(
                    ComplaintKind.TOO_LARGE,
                    "文件解压后超过 %,d 字节或 %,d 个部件，拒绝打开。".formatted(MOST_UNPACKED, MOST_ENTRIES));
        }
    }

    private static UnreadableTable refused(ComplaintKind kind, String text) {
        return new UnreadableTable(kind, "整个文件", text);
    }
}
