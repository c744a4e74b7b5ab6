package org.jixiao.domain.project;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The whole vocabulary below a sealed type, read from the code itself. */
final class Vocabulary {

    private Vocabulary() {}

    static List<Class<?>> of(Class<?> sealed) {
        return records(sealed).distinct().toList();
    }

    static List<String> namesOf(Class<?> sealed) {
        return of(sealed).stream().map(Class::getSimpleName).toList();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Vocabulary::records)
                : Stream.of(type);
    }
}
