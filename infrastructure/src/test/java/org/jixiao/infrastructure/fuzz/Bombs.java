package org.jixiao.infrastructure.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that are small, and large when they are opened. */
final class Bombs {

    private static final int KILOBYTE = 1024;
    private static final byte[] BLANKS = blanks();

    private Bombs() {}

    static byte[] of(Parts whole, Chance chance) {
        Parts parts = whole.copy();
        int at = chance.below(parts.all().size());
        String name = parts.all().get(at).name();
        switch (chance.below(6)) {
            case 0 -> {
                for (int i = 0; i < 900 + chance.below(300); i++) {
                    parts.all().add(new Parts.Part("xl/media/" + i + ".png", new byte[1]));
                }
            }
            case 1 -> parts.all().add(new Parts.Part("xl/inner.zip", within(parts, chance)));
            case 2 -> parts.all().set(at, new Parts.Part(name, deep(chance)));
            case 3 -> parts.all().set(at, new Parts.Part(name, many(name, chance)));
            case 4 -> parts.all().set(at, new Parts.Part(name, wide(name, chance)));
            default -> {
                return large(parts, name, chance.oneIn(40) ? 160 * KILOBYTE : chance.below(3000));
            }
        }
        return parts.packed();
    }

    /** One part goes on in so many kilobytes of blanks. */
    private static byte[] large(Parts parts, String name, int kilobytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Parts.Part part : parts.all()) {
                zip.putNextEntry(new ZipEntry(part.name()));
                zip.write(part.content());
                for (int i = 0; i < kilobytes && part.name().equals(name); i++) {
                    zip.write(BLANKS);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] within(Parts parts, Chance chance) {
        byte[] inner = parts.packed();
        for (int i = chance.below(6); i > 0; i--) {
            inner = new Parts(java.util.List.of(new Parts.Part("inner.zip", inner))).packed();
        }
        return inner;
    }

    private static byte[] deep(Chance chance) {
        int depth = chance.oneIn(10) ? 200_000 : 2000;
        String end = chance.oneIn(2) ? "</a>".repeat(depth) : "";
        return ("<a>".repeat(depth) + end).getBytes(StandardCharsets.UTF_8);
    }

    /** A great many of what the part holds. */
    private static byte[] many(String name, Chance chance) {
        int times = chance.oneIn(10) ? 300_000 : 5000;
        String piece =
                name.contains("sharedStrings")
                        ? "<si><t>甲</t></si>"
                        : name.contains("word/")
                                ? "<tbl><tr><tc/></tr></tbl>"
                                : "<row><c><v>1</v></c></row>";
        String begin = name.contains("word/") ? "<document><body>" : "<worksheet><sheetData>";
        return (begin + piece.repeat(times)).getBytes(StandardCharsets.UTF_8);
    }

    /** Ten thousand columns, or cells that stand over as many. */
    private static byte[] wide(String name, Chance chance) {
        int columns = 1000 + chance.below(20_000);
        String xml =
                name.contains("word/")
                        ? "<document><body><tbl><tr>"
                                + "<tc><p><r><t>总计</t></r></p></tc>".repeat(columns)
                        : "<worksheet><sheetData><row>"
                                + "<c t=\"str\"><v>总计</v></c>".repeat(columns)
                                + "</row></sheetData><mergeCells>"
                                + "<mergeCell ref=\"A1:XFD9\"/>".repeat(columns)
                                + "</mergeCells></worksheet>";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] blanks() {
        byte[] blanks = new byte[KILOBYTE];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }
}
