package org.jixiao.infrastructure.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** Damages workbooks and documents inside: their parts are unpacked, damaged, and packed again. */
final class ArchiveDamage {

    private static final List<String> SHEET = Words.of("sheet");

    private static final List<String> BODY = Words.of("body");

    private static final List<String> NAMES = Words.of("part-names");

    private final XmlDamage xml;

    private ArchiveDamage(List<String> pieces) {
        xml = new XmlDamage(pieces);
    }

    static ArchiveDamage ofWorkbooks() {
        return new ArchiveDamage(SHEET);
    }

    static ArchiveDamage ofDocuments() {
        return new ArchiveDamage(BODY);
    }

    byte[] of(Parts whole, Parts other, Chance chance) {
        Parts damaged = whole.copy();
        for (int i = chance.few(3); i > 0; i--) {
            once(damaged.all(), other.all(), chance);
        }
        byte[] packed = damaged.packed();
        return chance.oneIn(50) ? ByteDamage.of(packed, packed, chance) : packed;
    }

    /** Mostly within the part that holds the table. */
    private void once(List<Parts.Part> parts, List<Parts.Part> other, Chance chance) {
        int at = chance.oneIn(4) ? chance.below(parts.size()) : table(parts);
        Parts.Part part = parts.get(at);
        switch (chance.below(20)) {
            case 0 -> parts.remove(at);
            case 1 -> parts.set(at, new Parts.Part(chance.of(NAMES), part.content()));
            case 2 -> parts.add(new Parts.Part(chance.of(NAMES), part.content()));
            case 3 -> parts.set(at, new Parts.Part(part.name(), chance.of(other).content()));
            case 4 -> Collections.swap(parts, at, chance.below(parts.size()));
            case 5 -> parts.set(at, new Parts.Part(part.name(), empty(chance)));
            default -> parts.set(at, new Parts.Part(part.name(), xml.of(part.content(), chance)));
        }
        if (parts.isEmpty()) {
            parts.addAll(other);
        }
    }

    private static int table(List<Parts.Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).name().matches("xl/worksheets/sheet1.xml|word/document.xml")) {
                return i;
            }
        }
        return 0;
    }

    private static byte[] empty(Chance chance) {
        return chance.oneIn(2) ? new byte[0] : "<x/>".getBytes(StandardCharsets.UTF_8);
    }
}
