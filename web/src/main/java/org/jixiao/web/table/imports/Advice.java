package org.jixiao.web.table.imports;

import java.util.List;
import java.util.Locale;
import org.jixiao.application.table.Complaint;
import org.jixiao.web.shared.Messages;

/** What to do about a document that is refused as a whole. */
record Advice(String fileName, String place, String text, String next) {

    private static final List<String> TEXTS = List.of(".txt", ".csv", ".tsv", ".json");

    static Advice ofPaste(String name, Complaint why) {
        String next =
                why.code().equals("too-large") ? "filing.paste.tooLarge" : "filing.paste.again";
        return new Advice(name, why.place(), why.text(), Messages.of(next));
    }

    static Advice of(String fileName, Complaint why) {
        String next =
                switch (why.code()) {
                    case "too-large" ->
                            isText(fileName)
                                    ? "table.advice.too-large.text"
                                    : "table.advice.too-large";
                    case "wrong-encoding" -> "table.advice.wrong-encoding";
                    case "unsupported-layout" -> "table.advice.unsupported-layout";
                    default -> "table.advice.other";
                };
        return new Advice(fileName, why.place(), why.text(), Messages.of(next));
    }

    /** What has neither worksheets nor pictures. */
    private static boolean isText(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return TEXTS.stream().anyMatch(name::endsWith);
    }
}
