package org.jixiao.web.table;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
 * @param rows the rows wanted, as the preview numbers them; left out for all that can be filed
 */
record ConfirmationBody(
        @Nullable Integer fiscalYear,
        @Schema(type = "string", example = "2025-FIRST_SUBMISSION") @Nullable JsonNode round,
        @Nullable List<@Nullable Integer> rows) {

    private static final RoundId STAND_IN =
            new RoundId(new FiscalYear(2000), BudgetRound.FIRST_SUBMISSION);

    /** The round; its existence is for the caller to see to. */
    RoundId round(BodyReader reader) {
        JsonNode given = round;
        if (given == null || given.isNull()) {
            return reader.present("/round", null, STAND_IN);
        }
        if (given.isObject()) {
            given.propertyNames().stream()
                    .filter(name -> !name.equals("fiscalYear") && !name.equals("round"))
                    .forEach(
                            name ->
                                    reader.wrong(
                                            "/round/" + name,
                                            "unknown-field",
                                            Messages.of("api.unknown-field")));
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

    /** Empty for all; rows that the table does not have are wrong, and so is an empty choice. */
    Set<Integer> rows(BodyReader reader, Set<Integer> known) {
        Set<Integer> wanted = new TreeSet<>();
        List<@Nullable Integer> given = rows == null ? List.of() : rows;
        if (rows != null && given.isEmpty()) {
            reader.wrong("/rows", "required", Messages.of("api.no-rows"));
        }
        for (int place = 0; place < given.size(); place++) {
            Integer row = given.get(place);
            if (row == null || !known.contains(row)) {
                reader.wrong("/rows/" + place, "no-such-row", Messages.of("api.no-such-row", row));
            } else {
                wanted.add(row);
            }
        }
        return wanted;
    }
}
