package org.jixiao.infrastructure.print;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;

/**
 * Gives every glyph of a TrueType font one character. Chinese fonts draw 民 and the radical ⺠ with
 * one glyph, and a PDF maps glyphs back to characters: without this, what is copied from it would
 * hold radicals where characters stood.
 *
 * @param font the font with its new table of characters
 * @param others characters that lost their glyph, and the one that is drawn with it
 */
record OneCodePerGlyph(byte[] font, Map<Integer, Integer> others) {

    private static final int LAST_CODE = 0x2FFFF;
    private static final int DIRECTORY = 12;
    private static final int RECORD = 16;

    /** The font with another table of characters. */
    static OneCodePerGlyph in(byte[] font, CmapLookup codes) {
        Map<Integer, Integer> chosen = chosen(codes);
        Map<Integer, Integer> others = new TreeMap<>();
        for (int code = ' '; code <= LAST_CODE; code++) {
            Integer shown = chosen.get(codes.getGlyphId(code));
            if (shown != null && shown != code) {
                others.put(code, shown);
            }
        }
        return new OneCodePerGlyph(withTable(font, table(chosen)), others);
    }

    private static byte[] withTable(byte[] font, byte[] table) {
        int at = (font.length + 3) / 4 * 4;
        ByteBuffer changed = ByteBuffer.allocate(at + table.length);
        changed.put(font).position(at).put(table);
        int tables = changed.getShort(4);
        for (int i = 0; i < tables; i++) {
            int record = DIRECTORY + i * RECORD;
            String tag = new String(font, record, 4, StandardCharsets.ISO_8859_1);
            if (tag.equals("cmap")) {
                changed.putInt(record + 8, at).putInt(record + 12, table.length);
            }
        }
        return changed.array();
    }

    /** The character of each glyph; of several the most ordinary one. */
    private static Map<Integer, Integer> chosen(CmapLookup codes) {
        CharsetEncoder common = Charset.forName("GBK").newEncoder();
        Map<Integer, Integer> codeOfGlyph = new TreeMap<>();
        for (int code = ' '; code <= LAST_CODE; code++) {
            int glyph = codes.getGlyphId(code);
            if (glyph != 0) {
                codeOfGlyph.merge(glyph, code, (a, b) -> rank(b, common) < rank(a, common) ? b : a);
            }
        }
        return codeOfGlyph;
    }

    private static int rank(int code, CharsetEncoder common) {
        if (code < 0x80) {
            return 0;
        }
        if (code >= 0x4E00 && code <= 0x9FFF) {
            return 1;
        }
        if (code >= 0xFF00 && code <= 0xFFEF) {
            return 2;
        }
        return code <= 0xFFFF && common.canEncode((char) code) ? 3 : 4;
    }

    /** A cmap of one subtable: Windows, full Unicode, format 12. */
    private static byte[] table(Map<Integer, Integer> codeOfGlyph) {
        Map<Integer, Integer> glyphOfCode = new TreeMap<>();
        codeOfGlyph.forEach((glyph, code) -> glyphOfCode.put(code, glyph));
        List<int[]> groups = new ArrayList<>();
        glyphOfCode.forEach((code, glyph) -> group(groups, code, glyph));
        int length = 16 + 12 * groups.size();
        ByteBuffer table = ByteBuffer.allocate(12 + length);
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0);
        table.putInt(groups.size());
        groups.forEach(group -> table.putInt(group[0]).putInt(group[1]).putInt(group[2]));
        return table.array();
    }

    /** Goes on with the last group (first code, last code, first glyph) or begins another. */
    private static void group(List<int[]> groups, int code, int glyph) {
        int[] last = groups.isEmpty() ? null : groups.getLast();
        boolean next = last != null && code == last[1] + 1 && glyph == last[2] + code - last[0];
        if (last != null && next) {
            last[1] = code;
        } else {
            groups.add(new int[] {code, code, glyph});
        }
    }
}
