package org.jixiao.infrastructure.shared;

import java.util.UUID;
import java.util.function.Function;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How the domain's value objects are written in stored events: each as the one text or number it
 * is.
 */
final class EventJson extends SimpleModule {

    private static final long serialVersionUID = 1L;

    EventJson() {
        text(Money.class, Money::toString, Money::ofYuan);
        text(UnitCode.class, UnitCode::value, UnitCode::new);
        text(ActorId.class, ActorId::value, ActorId::new);
        text(ProjectCode.class, ProjectCode::value, ProjectCode::new);
        text(ProjectId.class, ProjectId::toString, id -> new ProjectId(UUID.fromString(id)));
        text(RoundId.class, RoundId::toString, RoundId::parse);
        text(IndicatorCode.class, IndicatorCode::code, IndicatorCode::of);
        text(IndicatorValue.class, IndicatorValue::raw, IndicatorValue::new);
        text(Anchor.class, Anchor::text, Anchor::parse);
        text(IndicatorId.class, IndicatorId::toString, id -> new IndicatorId(Integer.parseInt(id)));
        text(RemarkId.class, RemarkId::toString, id -> new RemarkId(Integer.parseInt(id)));
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new Writer<>(type, write));
        addDeserializer(type, new Reader<>(type, read));
    }

    private static final class Writer<T> extends StdSerializer<T> {

        private final Function<T, String> write;

        Writer(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(write.apply(value));
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private final transient Function<String, T> read;

        Reader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return read.apply(json.getString());
        }
    }
}
