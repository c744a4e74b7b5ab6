package org.jixiao.infrastructure.table.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;

/**
 * Bytes to text: by byte order mark (UTF-8, UTF-16), else UTF-8 without exception, else GB18030 if
 * what comes out speaks of projects and performance. Nothing is ever replaced by a question mark.
 */
public final class TextDecoder {

    /**
     * @param text with {@code \n} as its only line break and without form feeds
     * @param cut whether the bytes end inside a character
     */
    public record Decoded(String text, boolean cut) {}

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LONGEST_CHARACTER = 4;

    private TextDecoder() {}

    public static Decoded decode(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return marked(content, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return marked(content, 2, StandardCharsets.UTF_16BE);
        }
        refuseBinary(content);
        int mark = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Attempt utf8 = attempt(content, mark, StandardCharsets.UTF_8);
        if (utf8.good()) {
            return decoded(utf8);
        }
        Attempt gb18030 = attempt(content, 0, GB18030);
        if (gb18030.good() && gb18030.text.contains("项目") && gb18030.text.contains("绩效")) {
            return decoded(gb18030);
        }
        throw wrongEncoding(utf8.errorAt);
    }

    public static boolean startsWith(byte[] content, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param errorAt offset of the first byte that cannot be decoded, -1 without
     */
    private record Attempt(String text, int errorAt, boolean cut) {
        boolean good() {
            return errorAt < 0;
        }
    }

    private static Attempt attempt(byte[] content, int from, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
        CharBuffer chars = CharBuffer.allocate(content.length - from + 1);
        CoderResult result = decoder.decode(bytes, chars, false);
        if (result.isError()) {
            return new Attempt("", bytes.position(), false);
        }
        boolean cut = bytes.hasRemaining() && bytes.remaining() < LONGEST_CHARACTER;
        String text = chars.flip().toString();
        return new Attempt(text, -1, cut);
    }

    private static Decoded marked(byte[] content, int from, Charset charset) {
        Attempt attempt = attempt(content, from, charset);
        if (!attempt.good()) {
            throw wrongEncoding(attempt.errorAt);
        }
        return decoded(attempt);
    }

    private static Decoded decoded(Attempt attempt) {
        String text = attempt.text;
        boolean foreignBreaks = text.indexOf('\r') >= 0 || text.indexOf('\f') >= 0;
        return new Decoded(
                foreignBreaks
                        ? text.replace("\r\n", "\n").replace('\r', '\n').replace("\f", "")
                        : text,
                attempt.cut);
    }

    private static void refuseBinary(byte[] content) {
        int controls = 0;
        for (byte b : content) {
            boolean layout = b == '\t' || b == '\n' || b == '\r' || b == '\f';
            controls += b >= 0 && b < ' ' && !layout ? 1 : 0;
            if (b == 0 || controls > 100 + content.length / 1000) {
                throw new UnreadableTable(
                        ComplaintKind.NOT_A_TABLE, "整个文件", "文件内容是二进制数据，不是文本或 Excel（.xlsx）表格。");
            }
        }
    }

    private static UnreadableTable wrongEncoding(int at) {
        return new UnreadableTable(
                ComplaintKind.WRONG_ENCODING,
                "第 " + (at + 1) + " 个字节",
                "从第 " + (at + 1) + " 个字节起不是 UTF-8，按 GB18030 也读不出本表。请把文件另存为 UTF-8 后重新上传。");
    }
}
