package org.jixiao.infrastructure.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Damages a part of an archive as XML, so that most of it still is XML when it is read. */
final class XmlDamage {

    private static final int LONGEST = 2_000_000;

    private static final List<String> VALUES = Words.of("xml-values");

    private static final List<String> TEXTS = Words.of("xml-texts");

    /** No parser takes these. */
    private static final List<String> BROKEN = Words.of("broken-texts");

    private final List<String> pieces;

    /**
     * @param pieces elements that mean something where they are put
     */
    XmlDamage(List<String> pieces) {
        this.pieces = pieces;
    }

    byte[] of(byte[] whole, Chance chance) {
        String xml = new String(whole, StandardCharsets.UTF_8);
        for (int i = chance.few(3); i > 0; i--) {
            xml = xml.length() < 20 ? xml + chance.of(pieces) : once(xml, chance);
        }
        return coded(xml.length() > LONGEST ? xml.substring(0, LONGEST) : xml, chance);
    }

    private String once(String xml, Chance chance) {
        int at = tagFrom(xml, chance.below(xml.length()));
        int tag = end(xml, at);
        int to = chance.oneIn(12) ? tag : elementEnd(xml, at, tag);
        return switch (chance.below(12)) {
            case 0 -> xml.substring(0, at) + xml.substring(to);
            case 1 -> xml.substring(0, to) + xml.substring(at);
            case 2, 3, 4 -> attribute(xml, at, chance);
            case 5, 6, 7 -> text(xml, tag, chance);
            case 8 -> xml.substring(0, at) + chance.of(pieces) + xml.substring(at);
            case 9 -> moved(xml, at, to, chance);
            case 10 -> chance.oneIn(8) ? declared(xml, chance) : repeated(xml, at, chance);
            default -> chance.oneIn(6) ? xml.substring(0, at) : attribute(xml, at, chance);
        };
    }

    /** Where the element that begins here ends; it may be empty, and may hold others. */
    private static int elementEnd(String xml, int at, int tag) {
        if (tag - at < 3 || xml.charAt(tag - 2) == '/' || xml.charAt(at + 1) == '/') {
            return tag;
        }
        int name = at + 1;
        while (name < tag && " />".indexOf(xml.charAt(name)) < 0) {
            name++;
        }
        int end = xml.indexOf("</" + xml.substring(at + 1, name) + ">", tag);
        return end < 0 ? tag : end(xml, end);
    }

    private static int tagFrom(String xml, int from) {
        int at = xml.indexOf('<', from);
        return at < 0 ? Math.max(0, xml.lastIndexOf('<')) : at;
    }

    private static int end(String xml, int from) {
        int to = xml.indexOf('>', from);
        return to < 0 ? xml.length() : to + 1;
    }

    private static String attribute(String xml, int from, Chance chance) {
        int at = xml.indexOf("=\"", from);
        int to = at < 0 ? -1 : xml.indexOf('"', at + 2);
        String value = chance.oneIn(2) ? chance.of(VALUES) : another(xml, chance);
        return to < 0 ? xml : xml.substring(0, at + 2) + value + xml.substring(to);
    }

    /** The value of some other attribute. */
    private static String another(String xml, Chance chance) {
        int at = xml.indexOf("=\"", chance.below(xml.length()));
        int to = at < 0 ? -1 : xml.indexOf('"', at + 2);
        return to < 0 ? "" : xml.substring(at + 2, to);
    }

    /** What stands behind a tag, to the next one. */
    private static String text(String xml, int at, Chance chance) {
        int to = xml.indexOf('<', at);
        String rest = to < 0 ? "" : xml.substring(to);
        String text = chance.of(chance.oneIn(40) ? BROKEN : TEXTS);
        return xml.substring(0, at) + (chance.oneIn(200) ? text.repeat(5000) : text) + rest;
    }

    /** A whole element stands somewhere else. */
    private static String moved(String xml, int at, int to, Chance chance) {
        String element = xml.substring(at, to);
        String rest = xml.substring(0, at) + xml.substring(to);
        int there = rest.isEmpty() ? 0 : tagFrom(rest, chance.below(rest.length()));
        return rest.substring(0, there) + element + rest.substring(there);
    }

    private String repeated(String xml, int at, Chance chance) {
        String piece = chance.of(pieces);
        int times = chance.oneIn(60) ? 10_000 : 2 + chance.below(20);
        String many = piece.repeat(Math.max(1, Math.min(times, 200_000 / piece.length())));
        return xml.substring(0, at) + many + xml.substring(at);
    }

    /** Entities: within, without, and a billion of them. */
    private static String declared(String xml, Chance chance) {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY lol0 \"lol\">");
        switch (chance.below(4)) {
            case 0 -> {
                for (int i = 1; i < 10; i++) {
                    String one = "&lol" + (i - 1) + ";";
                    type.append("<!ENTITY lol").append(i).append(" \"").append(one.repeat(10));
                    type.append("\">");
                }
            }
            case 1 -> type.append("<!ENTITY lol9 SYSTEM \"file:///etc/hostname\">");
            case 2 -> type.append("<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\"> %p;");
            default -> type.append("<!ENTITY lol9 \"").append("x".repeat(50_000)).append("\">");
        }
        int there = end(xml, tagFrom(xml, chance.below(xml.length())));
        String used = xml.substring(0, there) + "&lol9;" + xml.substring(there);
        int after = used.startsWith("<?xml") ? end(used, 0) : 0;
        return used.substring(0, after) + type + "]>" + used.substring(after);
    }

    private static byte[] coded(String xml, Chance chance) {
        return switch (chance.below(40)) {
            case 0 -> ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16LE);
            case 1 -> xml.replace("UTF-8", "GB18030").getBytes(Charset.forName("GB18030"));
            case 2 -> xml.replace("UTF-8", "nonsense").getBytes(StandardCharsets.UTF_8);
            case 3 -> ByteDamage.of(xml.getBytes(StandardCharsets.UTF_8), new byte[8], chance);
            default -> xml.getBytes(StandardCharsets.UTF_8);
        };
    }
}
