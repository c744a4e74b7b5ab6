package org.jixiao.infrastructure.table.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.json.JsonTree.Fields;
import org.jixiao.infrastructure.table.json.JsonTree.Items;
import org.jixiao.infrastructure.table.json.JsonTree.Plain;
import org.jixiao.infrastructure.table.json.JsonTree.Value;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object, and where it stands in the document. A field of another kind than is
 * asked for ends the reading: what is meant by it cannot be known.
 *
 * @param path empty for the document itself
 */
record JsonFields(String path, Fields fields) {

    int line() {
        return fields.line();
    }

    Set<String> names() {
        return fields.values().keySet();
    }

    boolean has(String name) {
        return !isNull(name);
    }

    /** Whether it is missing or null. */
    boolean isNull(String name) {
        Value value = fields.values().get(name);
        return value == null || value instanceof Plain plain && plain.nothing();
    }

    /** The line of a field; that of the object where it is missing. */
    int lineOf(String name) {
        Value value = fields.values().get(name);
        return value == null ? line() : value.line();
    }

    String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** As it is written; empty where it is missing or null. */
    String raw(String name) {
        Value value = fields.values().get(name);
        if (value == null) {
            return "";
        }
        if (value instanceof Plain plain) {
            return plain.text();
        }
        throw another(name, "一段文字或一个数");
    }

    /** Without blanks around it. */
    String text(String name) {
        return LooseText.strip(raw(name));
    }

    /** Null where it is missing or blank. */
    @Nullable String given(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    JsonFields object(String name) {
        return object(name, pathOf(name), fields.values().get(name));
    }

    /** An object without fields, at the place of this one. */
    JsonFields nothing() {
        return new JsonFields(path, new Fields(line(), Map.of()));
    }

    /** Empty where there is no such field. */
    List<JsonFields> objects(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (!(fields.values().get(name) instanceof Items items)) {
            throw another(name, "一个数组");
        }
        List<JsonFields> objects = new ArrayList<>();
        for (Value value : items.values()) {
            objects.add(object(name, pathOf(name) + "[" + objects.size() + "]", value));
        }
        return objects;
    }

    private JsonFields object(String name, String at, @Nullable Value value) {
        if (value instanceof Fields object) {
            return new JsonFields(at, object);
        }
        throw another(name, "对象");
    }

    private UnreadableTable another(String name, String wanted) {
        return new UnreadableTable(
                ComplaintKind.NOT_A_TABLE,
                pathOf(name) + "（" + Place.line(lineOf(name)) + "）",
                "这一项应为" + wanted + "。");
    }
}
