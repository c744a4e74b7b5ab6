package org.jixiao.infrastructure.shared;

import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an import of revision 1 as one of revision 2: before people could answer what a document
 * leaves open, every sheet was filed as the document says it.
 */
final class ImportedWithoutAnswers extends SingleEventUpcaster {

    private static final String NAME = "jixiao.project-imported";
    private static final SimpleSerializedType FROM = new SimpleSerializedType(NAME, "1");
    private static final SimpleSerializedType TO = new SimpleSerializedType(NAME, "2");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(FROM);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(TO, JsonNode.class, ImportedWithoutAnswers::withoutAnswers);
    }

    private static JsonNode withoutAnswers(JsonNode json) {
        ObjectNode source = (ObjectNode) json.get("source");
        source.putArray("answers");
        source.putNull("check");
        return json;
    }
}
