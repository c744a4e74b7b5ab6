package org.jixiao.web.table.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.imports.GivenAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What the page of answers sends: a field {@code v-<row>-<field>} each with what is typed, and
 * {@code was-<row>-<field>} with what stood there.
 */
record AnswerForm(Map<String, String> sent) {

    private static final String VALUE = "v-";
    private static final String BEFORE = "was-";

    /** Only what differs from what stood there; an answer that was emptied is taken back. */
    List<GivenAnswer> answers() {
        Map<String, GivenAnswer> answers = new LinkedHashMap<>();
        sent.forEach(
                (name, value) -> {
                    if (name.startsWith(VALUE)) {
                        String place = name.substring(VALUE.length());
                        String typed = tidy(value);
                        if (!typed.equals(tidy(sent.getOrDefault(BEFORE + place, "")))) {
                            add(place, typed.isEmpty() ? null : typed, answers);
                        }
                    }
                });
        String taken = sent.get("take");
        if (taken != null) {
            add(taken, sent.get("proposal-" + taken), answers);
        }
        return new ArrayList<>(answers.values());
    }

    private static void add(
            String place, @Nullable String value, Map<String, GivenAnswer> answers) {
        int dash = place.indexOf('-');
        if (dash > 0 && place.substring(0, dash).matches("\\d{1,9}")) {
            int row = Integer.parseInt(place.substring(0, dash));
            answers.put(place, new GivenAnswer(row, place.substring(dash + 1), value));
        }
    }

    /** Forms send line breaks as two characters. */
    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** What was typed, where it was refused: to be shown again. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        answers()
                .forEach(
                        a ->
                                typed.put(
                                        a.row() + "-" + a.field(),
                                        a.value() == null ? "" : a.value()));
        return typed;
    }
}
