package org.jixiao.infrastructure.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Texts to bytes: mostly as they should be, at times in two encodings at once. */
final class TextCoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextCoding() {}

    static byte[] of(String text, Chance chance) {
        return switch (chance.below(16)) {
            case 0 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
            case 3, 4 -> text.getBytes(GB18030);
            case 5 -> mixed(text, chance, StandardCharsets.UTF_8, GB18030);
            case 6 -> mixed(text, chance, GB18030, StandardCharsets.UTF_8);
            case 7 -> mixed(text, chance, StandardCharsets.UTF_8, StandardCharsets.UTF_16LE);
            case 8 -> text.getBytes(StandardCharsets.UTF_16BE);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] mixed(String text, Chance chance, Charset first, Charset second) {
        int at = chance.below(text.length());
        return ByteDamage.joined(
                text.substring(0, at).getBytes(first), text.substring(at).getBytes(second));
    }
}
