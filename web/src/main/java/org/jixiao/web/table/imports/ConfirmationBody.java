package org.jixiao.web.table.imports;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jixiao.application.table.imports.RowChoice;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which rows are to be filed, and in which round.
 *
 * @param round {@code "2025-FIRST_SUBMISSION"}, or {@code {"fiscalYear": 2025, "round":
 *     "FIRST_SUBMISSION"}}, or the round's name alone beside {@code fiscalYear}
 * @param rows the rows that are to be projects of their own, as the preview numbers them, also
 *     where there is one of that name that reads otherwise; left out, with {@code revise}, for all
 *     that need no choice
 * @param revise the rows that are to revise the project of their name, each with the version that
 *     was seen: {@code {"row": 3, "version": 7}}; a number alone would overwrite what somebody
 *     saved after the look at the preview
 */
record ConfirmationBody(
        @Nullable Integer fiscalYear,
        @Schema(type = "string", example = "FIRST_SUBMISSION") @Nullable JsonNode round,
        @Nullable List<@Nullable Integer> rows,
        @ArraySchema(schema = @Schema(implementation = Revision.class, example = EXAMPLE))
                @Nullable List<JsonNode> revise) {

    private static final String EXAMPLE = "{\"row\": 3, \"version\": 7}";

    private static final RoundId STAND_IN =
            new RoundId(new FiscalYear(2000), BudgetRound.FIRST_SUBMISSION);

    /** The round; its existence is for the caller to see to. */
    RoundId round(BodyReader reader) {
        JsonNode given = round;
        if (given == null || given.isNull()) {
            return reader.present("/round", null, STAND_IN);
        }
        if (given.isObject()) {
            refuseUnknown(reader, "/round", given, Set.of("fiscalYear", "round"));
            JsonNode year = given.path("fiscalYear");
            JsonNode name = given.path("round");
            return round(
                    reader,
                    "/round",
                    year.isIntegralNumber() ? year.asString() : null,
                    name.isString() ? name.asString() : null);
        }
        if (!given.isString()) {
            reader.wrong("/round", "wrong-type", Messages.of("api.string-or-object"));
            return STAND_IN;
        }
        return fiscalYear == null
                ? reader.value("/round", given.asString(), RoundId::parse, STAND_IN)
                : round(reader, "", fiscalYear.toString(), given.asString());
    }

    private static void refuseUnknown(
            BodyReader reader, String pointer, @Nullable JsonNode given, Set<String> known) {
        if (given != null && given.isObject()) {
            given.propertyNames().stream()
                    .filter(name -> !known.contains(name))
                    .forEach(
                            name ->
                                    reader.wrong(
                                            pointer + "/" + name,
                                            "unknown-field",
                                            Messages.of("api.unknown-field")));
        }
    }

    private static RoundId round(
            BodyReader reader, String base, @Nullable String year, @Nullable String name) {
        return new RoundId(
                reader.value(
                        base + "/fiscalYear",
                        year,
                        text -> new FiscalYear(Integer.parseInt(text)),
                        STAND_IN.fiscalYear()),
                reader.name(base + "/round", name, STAND_IN.round()));
    }

    /**
     * A row that is to revise the project of its name, for the description only.
     *
     * @param version that was seen: of the existing project in the preview
     */
    record Revision(int row, long version) {}

    /** Empty for all; rows that the table does not have are wrong, and so is an empty choice. */
    List<RowChoice> choices(BodyReader reader, Set<Integer> known) {
        Map<Integer, RowChoice> wanted = new TreeMap<>();
        List<@Nullable Integer> given = rows == null ? List.of() : rows;
        List<JsonNode> revised = revise == null ? List.of() : revise;
        if ((rows != null || revise != null) && given.isEmpty() && revised.isEmpty()) {
            reader.wrong("/rows", "required", Messages.of("api.no-rows"));
        }
        for (int place = 0; place < given.size(); place++) {
            Integer row = known(reader, "/rows/" + place, given.get(place), known);
            if (row != null) {
                wanted.put(row, RowChoice.create(row));
            }
        }
        for (int place = 0; place < revised.size(); place++) {
            revise(reader, "/revise/" + place, revised.get(place), known, wanted);
        }
        return List.copyOf(wanted.values());
    }

    private static void revise(
            BodyReader reader,
            String pointer,
            @Nullable JsonNode given,
            Set<Integer> known,
            Map<Integer, RowChoice> wanted) {
        JsonNode number = given != null && given.isObject() ? given.path("row") : given;
        Integer row =
                known(
                        reader,
                        pointer,
                        number != null && number.isInt() ? number.asInt() : null,
                        known);
        refuseUnknown(reader, pointer, given, Set.of("row", "version"));
        long version = version(reader, pointer, given);
        if (row != null && wanted.putIfAbsent(row, RowChoice.revise(row, version)) != null) {
            reader.wrong(pointer, "row-twice", Messages.of("api.row-twice", row));
        }
    }

    /** Of the project that the person has seen; a stand-in where it is not said. */
    private static long version(BodyReader reader, String pointer, @Nullable JsonNode given) {
        JsonNode object = given != null && given.isObject() ? given : null;
        if (object == null || !object.hasNonNull("version")) {
            reader.wrong(
                    object == null ? pointer : pointer + "/version",
                    "required",
                    Messages.of("api.version-seen", EXAMPLE));
            return 0;
        }
        JsonNode version = object.path("version");
        if (!version.isIntegralNumber() || !version.canConvertToLong()) {
            reader.wrong(pointer + "/version", "wrong-type", Messages.of("api.version-number"));
            return 0;
        }
        return version.asLong();
    }

    private static @Nullable Integer known(
            BodyReader reader, String pointer, @Nullable Integer row, Set<Integer> known) {
        if (row == null || !known.contains(row)) {
            reader.wrong(
                    pointer, "no-such-row", Messages.of("api.no-such-row", String.valueOf(row)));
            return null;
        }
        return row;
    }
}
