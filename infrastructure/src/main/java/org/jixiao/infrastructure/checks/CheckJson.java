package org.jixiao.infrastructure.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jixiao.domain.checks.CheckCode;
import org.jixiao.domain.checks.CheckSetting;
import org.jixiao.domain.checks.SheetPrint.Count;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How settings and counts stand in their JSON columns. */
final class CheckJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CheckJson() {}

    static String settings(Map<CheckCode, CheckSetting> settings) {
        ObjectNode json = JSON.createObjectNode();
        settings.forEach((check, setting) -> json.put(check.name(), setting.name()));
        return json.toString();
    }

    /** A check that is no longer known is left out. */
    static Map<CheckCode, CheckSetting> settings(String text) {
        Map<CheckCode, CheckSetting> settings = new EnumMap<>(CheckCode.class);
        for (Map.Entry<String, JsonNode> entry : JSON.readTree(text).properties()) {
            CheckCode.ofCode(entry.getKey())
                    .ifPresent(
                            check ->
                                    settings.put(
                                            check,
                                            CheckSetting.valueOf(entry.getValue().asString())));
        }
        return settings;
    }

    static String counts(List<Count> counts) {
        ArrayNode json = JSON.createArrayNode();
        for (Count count : counts) {
            BigDecimal number = count.number();
            json.addObject()
                    .put("name", count.name())
                    .put("unit", count.unit())
                    .put("number", number == null ? null : number.toPlainString());
        }
        return json.toString();
    }

    static List<Count> counts(String text) {
        List<Count> counts = new ArrayList<>();
        for (JsonNode count : JSON.readTree(text)) {
            JsonNode number = count.path("number");
            counts.add(
                    new Count(
                            count.path("name").asString(),
                            count.path("unit").asString(),
                            number.isString() ? new BigDecimal(number.asString()) : null));
        }
        return counts;
    }
}
