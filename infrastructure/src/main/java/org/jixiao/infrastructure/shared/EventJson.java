package org.jixiao.infrastructure.shared;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jixiao.domain.delegation.DelegationId;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.ExportId;
import org.jixiao.domain.table.ExportNumber;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How the domain's value objects are written in stored events, and wherever else they are kept:
 * each as the one text or number it is.
 */
public final class EventJson extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public EventJson() {
        text(Money.class, Money::toString, Money::ofYuan);
        text(UnitCode.class, UnitCode::value, UnitCode::new);
        text(ActorId.class, ActorId::value, ActorId::new);
        text(ProjectCode.class, ProjectCode::value, ProjectCode::new);
        text(ProjectId.class, ProjectId::toString, id -> new ProjectId(UUID.fromString(id)));
        text(DelegationId.class, DelegationId::toString, DelegationId::parse);
        text(ExportId.class, ExportId::toString, ExportId::parse);
        text(ExportNumber.class, ExportNumber::value, ExportNumber::new);
        text(RoundId.class, RoundId::toString, RoundId::parse);
        text(IndicatorCode.class, IndicatorCode::code, IndicatorCode::of);
        text(IndicatorValue.class, IndicatorValue::raw, IndicatorValue::new);
        text(Anchor.class, Anchor::text, Anchor::parse);
        number(FiscalYear.class, FiscalYear::value, FiscalYear::new);
        number(IndicatorId.class, IndicatorId::value, IndicatorId::new);
        number(RemarkId.class, RemarkId::value, RemarkId::new);
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(
                type, new Writer<>(type, (value, json) -> json.writeString(write.apply(value))));
        addDeserializer(type, new Reader<>(type, json -> read.apply(json.getString())));
    }

    private <T> void number(Class<T> type, ToIntFunction<T> write, IntFunction<T> read) {
        addSerializer(
                type,
                new Writer<>(type, (value, json) -> json.writeNumber(write.applyAsInt(value))));
        addDeserializer(type, new Reader<>(type, json -> read.apply(json.getIntValue())));
    }

    private static final class Writer<T> extends StdSerializer<T> {

        private final transient BiConsumer<T, JsonGenerator> write;

        Writer(Class<T> type, BiConsumer<T, JsonGenerator> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            write.accept(value, json);
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private final transient Function<JsonParser, T> read;

        Reader(Class<T> type, Function<JsonParser, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return read.apply(json);
        }
    }
}
