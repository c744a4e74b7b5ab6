package org.jixiao.infrastructure.shared;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jixiao.infrastructure.shared.EventCatalogue.Name;
import tools.jackson.databind.DeserializationFeature;

/** Writes events as JSON under their catalogue names. */
public final class EventSerializer extends Jackson3Serializer {

    private final EventCatalogue catalogue;

    public EventSerializer(EventCatalogue catalogue) {
        super(
                builder()
                        .jsonMapperBuilderCustomizer(
                                mapper ->
                                        mapper.addModule(new EventJson())
                                                .enable(
                                                        DeserializationFeature
                                                                .FAIL_ON_UNKNOWN_PROPERTIES)));
        this.catalogue = catalogue;
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
