package org.jixiao.infrastructure.table.truth;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A printed table as the bytes of a file: line breaks, byte order mark, and encoding vary. */
record Printed(Truth truth, String text) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    byte[] plain() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] bytes(Dice dice) {
        String broken = dice.chance(25) ? text.replace("\n", "\r\n") : text;
        return switch (dice.between(0, 7)) {
            case 0 -> broken.getBytes(GB18030);
            case 1 -> marked(broken, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF);
            case 2 -> marked(broken, StandardCharsets.UTF_16LE, 0xFF, 0xFE);
            default -> broken.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] marked(String text, Charset charset, int... mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }
}
