package org.jixiao.infrastructure.table.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.source.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** A JSON document with the line of each value. */
final class JsonTree {

    /** Ours has six. */
    private static final int DEEPEST = 20;

    /** Of a table of 30,000 projects. */
    private static final int MOST_VALUES = 2_000_000;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final JsonParser parser;
    private int count;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** Any value. */
    sealed interface Value permits Plain, Items, Fields {
        int line();
    }

    /**
     * A text, a number as it is written, or nothing.
     *
     * @param text empty for nothing
     */
    record Plain(int line, String text, boolean nothing) implements Value {}

    record Items(int line, List<Value> values) implements Value {}

    record Fields(int line, Map<String, Value> values) implements Value {}

    /**
     * @throws UnreadableTable where the text is not JSON, with the line
     */
    static Value read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Value value = new JsonTree(parser).value(0);
            if (parser.nextToken() != null) {
                throw refused(parser.currentTokenLocation(), "后面还有多余的内容");
            }
            return value;
        } catch (JacksonException malformed) {
            throw refused(malformed.getLocation(), "不是完整、正确的 JSON");
        }
    }

    private Value value(int depth) {
        TokenStreamLocation place = parser.currentTokenLocation();
        if (depth > DEEPEST) {
            throw refused(place, "层次太深");
        }
        JsonToken token = parser.currentToken();
        int line = place.getLineNr();
        if (++count > MOST_VALUES) {
            throw new UnreadableTable(
                    ComplaintKind.TOO_LARGE,
                    Place.line(line),
                    "文件超过 %,d 个值，无法读取。".formatted(MOST_VALUES));
        }
        if (token == JsonToken.START_OBJECT) {
            return new Fields(line, fields(depth));
        }
        if (token == JsonToken.START_ARRAY) {
            return new Items(line, items(depth));
        }
        if (token == null || token.isStructEnd()) {
            throw refused(place, "不是完整、正确的 JSON");
        }
        boolean nothing = token == JsonToken.VALUE_NULL;
        return new Plain(line, nothing ? "" : parser.getString(), nothing);
    }

    private Map<String, Value> fields(int depth) {
        Map<String, Value> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            values.put(name, value(depth + 1));
        }
        return values;
    }

    private List<Value> items(int depth) {
        List<Value> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(depth + 1));
        }
        return values;
    }

    /** Some errors of the parser, such as half a surrogate pair, come without their place. */
    private static UnreadableTable refused(@Nullable TokenStreamLocation at, String why) {
        return new UnreadableTable(
                ComplaintKind.NOT_A_TABLE,
                at == null ? "整个文件" : "第 %d 行第 %d 列".formatted(at.getLineNr(), at.getColumnNr()),
                "这个 JSON 文件在这里读不下去：" + why + "。");
    }
}
