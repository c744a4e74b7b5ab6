package org.jixiao.infrastructure.shared;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jixiao.infrastructure.shared.EventCatalogue.Name;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes events as JSON under their catalogue names. */
public final class EventSerializer extends Jackson3Serializer {

    private final EventCatalogue catalogue;

    public EventSerializer(EventCatalogue catalogue) {
        super(builder().jsonMapperBuilderCustomizer(EventSerializer::strict));
        this.catalogue = catalogue;
    }

    /** What is unknown or missing in a stored event is an error, never passed over or guessed. */
    private static void strict(JsonMapper.Builder mapper) {
        mapper.addModule(new EventJson())
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null || MetaData.class.isAssignableFrom(type)) {
            return super.typeForClass(type);
        }
        Name name = catalogue.nameOf(type);
        return new SimpleSerializedType(name.name(), name.revision());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return type.getName().startsWith("jixiao.")
                ? catalogue.classOf(type.getName())
                : super.classForType(type);
    }
}
