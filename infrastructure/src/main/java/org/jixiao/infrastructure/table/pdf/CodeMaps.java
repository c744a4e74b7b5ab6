package org.jixiao.infrastructure.table.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSStream;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;

/**
 * Rewrites the maps from codes to characters (ToUnicode) as plain lists before the library reads
 * them: it would fill in a range of four billion codes one by one.
 */
final class CodeMaps {

    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final int MOST_CODES = 1_000_000;
    private static final int MOST_TOGETHER = 100;

    private final Map<String, String> texts = new TreeMap<>();
    private final List<String> tokens;
    private int at;
    private int codes;

    private CodeMaps(List<String> tokens) {
        this.tokens = tokens;
    }

    static void tame(COSStream stream) throws IOException {
        byte[] content;
        try (InputStream read = stream.createInputStream()) {
            content = read.readNBytes(MOST_BYTES);
        }
        CodeMaps maps = new CodeMaps(tokens(new String(content, StandardCharsets.ISO_8859_1)));
        maps.read();
        try (OutputStream write = stream.createOutputStream()) {
            write.write(maps.written().getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** Hexadecimal strings as {@code <…>} in capitals, brackets, and words. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (c == '<') {
                int close = text.indexOf('>', i);
                end = close < 0 ? text.length() : close + 1;
                tokens.add("<" + hexadecimal(text.substring(i, end)) + ">");
            } else if (c == '[' || c == ']') {
                tokens.add(String.valueOf(c));
            } else if (Character.isLetter(c)) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                tokens.add(text.substring(i, end));
            }
            i = end;
        }
        return tokens;
    }

    private static String hexadecimal(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) >= 0) {
                digits.append(Character.toUpperCase(text.charAt(i)));
            }
        }
        return digits.length() % 2 == 0 ? digits.toString() : digits + "0";
    }

    private void read() {
        while (at < tokens.size()) {
            String token = tokens.get(at++);
            if (token.equals("beginbfchar")) {
                characters();
            } else if (token.equals("beginbfrange")) {
                ranges();
            }
        }
    }

    private void characters() {
        while (isHexadecimal(0) && isHexadecimal(1)) {
            put(value(0), value(1));
            at += 2;
        }
    }

    private void ranges() {
        while (isHexadecimal(0) && isHexadecimal(1) && at + 2 < tokens.size()) {
            String first = value(0);
            String last = value(1);
            at += 2;
            if (tokens.get(at).equals("[")) {
                at++;
                for (long code = code(first); isHexadecimal(0); code++) {
                    put(hexadecimal(code, first.length()), value(0));
                    at++;
                }
                at++;
            } else if (isHexadecimal(0)) {
                range(first, last, value(0));
                at++;
            }
        }
    }

    private void range(String first, String last, String text) {
        if (first.length() != last.length() || text.length() < 4) {
            return;
        }
        String head = text.substring(0, text.length() - 4);
        long unit = code(text.substring(text.length() - 4));
        for (long code = code(first); code <= code(last) && unit <= 0xFFFF; code++) {
            put(hexadecimal(code, first.length()), head + hexadecimal(unit++, 4));
        }
    }

    private void put(String code, String text) {
        boolean usable = !code.isEmpty() && code.length() <= 8 && text.length() <= 64;
        if (usable && !text.isEmpty()) {
            texts.put(code, text);
        }
        if (++codes > MOST_CODES) {
            throw new UnreadableTable(ComplaintKind.TOO_LARGE, "整个文件", "这个 PDF 的字体有过多的字符代码，拒绝读取。");
        }
    }

    private boolean isHexadecimal(int ahead) {
        return at + ahead < tokens.size() && tokens.get(at + ahead).startsWith("<");
    }

    private String value(int ahead) {
        String token = tokens.get(at + ahead);
        return token.substring(1, token.length() - 1);
    }

    private static long code(String digits) {
        return digits.isEmpty() || digits.length() > 8 ? 0 : Long.parseLong(digits, 16);
    }

    private static String hexadecimal(long code, int digits) {
        String plain = Long.toHexString(code).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }

    private String written() {
        StringBuilder map = new StringBuilder("begincmap\n4 begincodespacerange\n");
        map.append("<00> <FF>\n<0000> <FFFF>\n<000000> <FFFFFF>\n<00000000> <FFFFFFFF>\n");
        map.append("endcodespacerange\n");
        List<Map.Entry<String, String>> all = new ArrayList<>(texts.entrySet());
        for (int from = 0; from < all.size(); from += MOST_TOGETHER) {
            int to = Math.min(all.size(), from + MOST_TOGETHER);
            map.append(to - from).append(" beginbfchar\n");
            for (Map.Entry<String, String> one : all.subList(from, to)) {
                map.append('<').append(one.getKey()).append("> <").append(one.getValue());
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\n").toString();
    }
}
