package org.jixiao.infrastructure.table.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;

/** Looks through a PDF before it is opened: is it whole, and does it stay small? */
final class PdfGuard {

    /** Unpacked, in bytes; ten thousand projects need about 60 MB. */
    private static final long MOST_UNPACKED = 256L * 1024 * 1024;

    private static final int END = 2048;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private PdfGuard() {}

    /** Before opening: it is not cut off, and unpacks to a bounded size. */
    static void check(byte[] content) {
        if (!endsWell(content)) {
            throw refused(ComplaintKind.NOT_A_TABLE, "这个 PDF 文件不完整：结尾缺失。");
        }
        long unpacked = 0;
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[65536];
        for (int at = next(content, 0); at >= 0; ) {
            inflater.reset();
            inflater.setInput(content, at, content.length - at);
            unpacked = unpacked(inflater, buffer, unpacked);
            at = next(content, at + Math.max(0, (int) inflater.getBytesRead()));
        }
        inflater.end();
    }

    private static boolean endsWell(byte[] content) {
        int from = Math.max(0, content.length - END);
        String end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        return end.contains("%%EOF");
    }

    private static long unpacked(Inflater inflater, byte[] buffer, long before) {
        long unpacked = before;
        try {
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                unpacked += n;
                if (unpacked > MOST_UNPACKED) {
                    throw refused(
                            ComplaintKind.TOO_LARGE,
                            "PDF 解压后超过 %,d 字节，拒绝打开。".formatted(MOST_UNPACKED));
                }
            }
        } catch (DataFormatException notPackedSo) {
            return unpacked;
        }
        return unpacked;
    }

    /** Where the content of the next stream begins, -1 without. */
    private static int next(byte[] content, int from) {
        for (int i = Math.max(0, from); i + STREAM.length < content.length; i++) {
            if (content[i] == 's' && matches(content, i)) {
                int at = i + STREAM.length;
                at += content[at] == '\r' ? 1 : 0;
                at += at < content.length && content[at] == '\n' ? 1 : 0;
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] content, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (content[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static UnreadableTable refused(ComplaintKind kind, String text) {
        return new UnreadableTable(kind, "整个文件", text);
    }
}
