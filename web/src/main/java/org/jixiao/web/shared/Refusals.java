package org.jixiao.web.shared;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * Refusals in other languages than Chinese. The key is {@code refusal.} and the record's name in
 * kebab case, which is its code nearly everywhere; the arguments are the record's components in
 * their order.
 */
final class Refusals {

    private Refusals() {}

    static String key(Class<?> rejection) {
        return "refusal."
                + rejection
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
    }

    static String translated(Rejection rejection) {
        return Objects.requireNonNull(
                Messages.SOURCE.getMessage(
                        key(rejection.getClass()),
                        arguments(rejection),
                        rejection.sentence(),
                        Locale.ENGLISH));
    }

    private static Object[] arguments(Rejection rejection) {
        RecordComponent[] components = rejection.getClass().getRecordComponents();
        Object[] values =
                components == null
                        ? new Object[0]
                        : Arrays.stream(components).map(c -> value(c, rejection)).toArray();
        for (int at = 1; at < values.length; at++) {
            if (components[at].getName().equals("label")) {
                // A label is Chinese; the field before it says what is meant.
                values[at] = field(values[at - 1], values[at]);
            }
        }
        return values;
    }

    private static Object value(RecordComponent component, Rejection rejection) {
        try {
            return said(component.getAccessor().invoke(rejection));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no access to " + component, e);
        }
    }

    private static Object said(@Nullable Object fact) {
        return switch (fact) {
            case null -> "";
            case RoundId round -> Messages.of(round);
            case Anchor anchor -> Messages.of(anchor);
            case List<?> several -> said(several);
            default -> fact;
        };
    }

    /** Roles by their names; of findings and remarks only how many. */
    private static Object said(List<?> several) {
        List<String> words =
                several.stream()
                        .filter(Enum.class::isInstance)
                        .map(one -> Messages.of((Enum<?>) one))
                        .toList();
        return words.isEmpty() ? several.size() : String.join(Messages.of("list.or"), words);
    }

    private static Object field(Object name, Object label) {
        return Objects.requireNonNull(
                Messages.SOURCE.getMessage(
                        "refusal.field." + name, new Object[0], label.toString(), Locale.ENGLISH));
    }
}
