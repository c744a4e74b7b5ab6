package org.jixiao.web.project;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.web.shared.FilterValues;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads the question of a list back from the text in which pages carry it along. */
public final class ListText {

    private static final int LONGEST = 2000;

    private ListText() {}

    /**
     * The question, without what cannot be read; the empty one when nothing is carried along.
     *
     * @param text as of {@link ListQuery#asText}
     */
    public static ListQuery read(@Nullable String text) {
        String query = text == null || text.length() > LONGEST ? "" : text;
        MultiValueMap<String, String> given =
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        String waiting = one(given, "waiting");
        return new ListQuery(
                one(given, "year"),
                one(given, "round"),
                one(given, "district"),
                one(given, "unit"),
                given.getOrDefault("status", List.of()).stream()
                        .map(ListText::plain)
                        .filter(status -> FilterValues.readable("status", status))
                        .toList(),
                one(given, "text"),
                one(given, "sort"),
                null,
                one(given, "min"),
                one(given, "max"),
                "true".equals(one(given, "open")),
                one(given, "holder"),
                one(given, "grade"),
                waiting == null || waiting.isBlank() ? null : Integer.valueOf(waiting),
                "true".equals(one(given, "mine")),
                "true".equals(one(given, "adjusting")));
    }

    private static @Nullable String one(MultiValueMap<String, String> given, String name) {
        String value = given.getFirst(name);
        return value == null || !FilterValues.readable(name, plain(value)) ? null : plain(value);
    }

    private static String plain(@Nullable String value) {
        return value == null ? "" : UriUtils.decode(value, StandardCharsets.UTF_8);
    }
}
