package org.jixiao.web.shared;

import java.util.List;
import java.util.function.Function;
import org.jixiao.application.shared.Page;

/** One part of a list, as the API shows it. */
public record ListView<T>(List<T> items, int page, int size, long totalItems) {

    public static <S, T> ListView<T> of(Page<S> page, Function<S, T> view) {
        return new ListView<>(
                page.items().stream().map(view).toList(),
                page.page(),
                page.size(),
                page.totalItems());
    }
}
