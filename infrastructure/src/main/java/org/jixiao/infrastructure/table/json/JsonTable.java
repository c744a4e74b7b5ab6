package org.jixiao.infrastructure.table.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.shared.Today;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableLook;
import org.jixiao.application.table.Watermark;
import org.jixiao.domain.project.IndicatorCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The public table as JSON, one line for each value; amounts in 万元 as texts. */
public final class JsonTable {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final JsonGenerator json;

    private JsonTable(JsonGenerator json) {
        this.json = json;
    }

    public static byte[] write(PublicTable table, TableLook look) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            new JsonTable(json).print(table, look);
        }
        return bytes.toByteArray();
    }

    private void print(PublicTable table, TableLook look) {
        json.writeStartObject();
        json.writeStringProperty("department", table.department());
        json.writeStringProperty("heading", table.heading().label());
        json.writeStringProperty("unit", "万元");
        json.writeNumberProperty("fiscalYear", table.fiscalYear());
        text("at", Optional.ofNullable(look.asOf()).map(JsonTable::time).orElse(null));
        text("watermark", Optional.ofNullable(look.watermark()).map(Watermark::text).orElse(null));
        sums("grandTotal", table.total());
        json.writeArrayPropertyStart("units");
        table.units().forEach(this::unit);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void unit(PublicTable.Unit unit) {
        json.writeStartObject();
        json.writeStringProperty("name", unit.name());
        sums("total", unit.total());
        json.writeArrayPropertyStart("projects");
        unit.projects().forEach(this::project);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void project(PublicTable.Project project) {
        json.writeStartObject();
        json.writeStringProperty("name", project.name());
        sums(project.amounts());
        json.writeStringProperty("targetStatement", project.targetStatement());
        json.writeArrayPropertyStart("indicators");
        List<PublicTable.Indicator> rows = project.indicators();
        for (int i = 0; i < rows.size(); i++) {
            indicator(i + 1, rows.get(i));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void indicator(int no, PublicTable.Indicator indicator) {
        IndicatorCode code = IndicatorCode.of(indicator.code());
        json.writeStartObject();
        json.writeNumberProperty("no", no);
        json.writeStringProperty("code", code.code());
        json.writeStringProperty("level1", code.category().label());
        text("level2", code.subcategory().isPresent() ? code.label() : null);
        json.writeStringProperty("name", indicator.name());
        text("periodValue", indicator.periodValue());
        json.writeStringProperty("annualValue", indicator.annualValue());
        json.writeEndObject();
    }

    private void sums(String name, Amounts amounts) {
        json.writeObjectPropertyStart(name);
        sums(amounts);
        json.writeEndObject();
    }

    private void sums(Amounts amounts) {
        amount("total", amounts.total());
        amount("fiscalAppropriation", amounts.fiscalAppropriation());
        amount("specialAccountAppropriation", amounts.specialAccountAppropriation());
        amount("otherFunds", amounts.otherFunds());
    }

    private void amount(String name, BigDecimal amount) {
        json.writeStringProperty(name, amount.toPlainString());
    }

    /** Written as null where there is none. */
    private void text(String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(Today.CHINA));
    }
}
