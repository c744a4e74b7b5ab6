package org.jixiao.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.web.shared.Messages;

/**
 * What somebody typed into a form that was not carried out, field by field, to be read and copied.
 * Only fields that people fill in: what a form holds for itself says nothing to them.
 */
record TypedFields(String label, String value, boolean isLong) {

    private static final int ONE_LINE = 60;

    /** Names of fields and the keys of their labels. */
    private static final Map<String, String> SINGLE =
            Map.ofEntries(
                    Map.entry("name", "filing.place.name"),
                    Map.entry("fiscalAppropriation", "filing.place.fiscalAppropriation"),
                    Map.entry(
                            "specialAccountAppropriation",
                            "filing.place.specialAccountAppropriation"),
                    Map.entry("otherFunds", "filing.place.otherFunds"),
                    Map.entry("targetStatement", "filing.place.targetStatement"),
                    Map.entry("consent", "project.consent"),
                    Map.entry("completeness", "dimension.COMPLETENESS"),
                    Map.entry("relevance", "dimension.RELEVANCE"),
                    Map.entry("appropriateness", "dimension.APPROPRIATENESS"),
                    Map.entry("feasibility", "dimension.FEASIBILITY"),
                    Map.entry("overall", "review.overall"),
                    Map.entry("opinion", "review.opinion"),
                    Map.entry("reason", "identity.typed.reason"),
                    Map.entry("documentNumber", "identity.typed.documentNumber"),
                    Map.entry("text", "identity.typed.text"));

    private static final Map<String, String> NUMBERED =
            Map.of(
                    "indicators.code", "filing.column.code",
                    "indicators.name", "filing.column.name",
                    "indicators.periodValue", "filing.column.periodValue",
                    "indicators.annualValue", "filing.column.annualValue",
                    "remarks.text", "identity.typed.remark");

    private static final Pattern GRADE = Pattern.compile("EXCELLENT|GOOD|FAIR|POOR");
    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,5})](?:\\.(\\w+))?");

    static List<TypedFields> of(HttpServletRequest request) {
        List<TypedFields> typed = new ArrayList<>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            for (String value : values) {
                                if (!value.isBlank() && !saysNothing(name, request)) {
                                    label(name)
                                            .map(label -> of(label, spelt(name, value)))
                                            .ifPresent(typed::add);
                                }
                            }
                        });
        return List.copyOf(typed);
    }

    private static TypedFields of(String label, String value) {
        return new TypedFields(label, value, value.length() > ONE_LINE || value.contains("\n"));
    }

    /** Choices as they stood on the page. */
    private static String spelt(String name, String value) {
        try {
            return name.endsWith("].code")
                    ? Messages.of(IndicatorCode.of(value))
                    : GRADE.matcher(value).matches() ? Messages.of("grade." + value) : value;
        } catch (IllegalArgumentException unknown) {
            return value;
        }
    }

    /** A kind of indicator is there from the beginning, in rows in which nothing is typed yet. */
    private static boolean saysNothing(String name, HttpServletRequest request) {
        return name.endsWith("].code")
                && List.of("name", "periodValue", "annualValue").stream()
                        .map(part -> request.getParameter(name.replace("].code", "]." + part)))
                        .allMatch(value -> value == null || value.isBlank());
    }

    private static Optional<String> label(String name) {
        Matcher row = ROW.matcher(name);
        if (!row.matches()) {
            return Optional.ofNullable(SINGLE.get(name)).map(Messages::of);
        }
        int number = Integer.parseInt(row.group(2));
        if (row.group(1).equals("replies")) {
            return Optional.of(Messages.of("identity.typed.reply", number));
        }
        return Optional.ofNullable(NUMBERED.get(row.group(1) + "." + row.group(3)))
                .map(key -> Messages.of("identity.typed.row", number + 1, Messages.of(key)));
    }
}
