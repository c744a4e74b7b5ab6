package org.jixiao.infrastructure.approval;

import java.util.List;
import org.jixiao.domain.approval.DisclosedRow;
import org.jixiao.domain.approval.LeftOut;
import org.jixiao.infrastructure.shared.EventJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the rows of a disclosed table are kept in a column. */
final class DisclosureJson {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new EventJson()).build();

    private DisclosureJson() {}

    static String of(List<?> list) {
        return JSON.writeValueAsString(list);
    }

    static List<DisclosedRow> rows(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    static List<LeftOut> leftOut(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }
}
