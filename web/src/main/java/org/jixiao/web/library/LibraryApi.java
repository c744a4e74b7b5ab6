package org.jixiao.web.library;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jixiao.application.library.LibraryFilter;
import org.jixiao.application.library.LibraryFilter.Kind;
import org.jixiao.application.library.LibraryQueries;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.May;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The indicator library. */
@RestController
@RequestMapping(ApiPaths.BASE + "/indicators")
@Tag(name = "library", description = "指标库")
class LibraryApi {

    private static final int LONGEST = 100;

    private final LibraryQueries library;

    LibraryApi(LibraryQueries library) {
        this.library = library;
    }

    @GetMapping
    @PreAuthorize(May.READ_PROJECTS)
    @Operation(summary = "已批复项目用过的指标：名称、类型、用过的次数和单位数、最近使用的单位、常见的值的写法；全市可见，不含金额和绩效目标")
    LibraryBody indicators(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String sort,
            Request request) {
        String text = q == null ? "" : q.strip();
        if (text.length() > LONGEST) {
            throw ListParameters.wrong("q", "查找的文字不能超过 " + LONGEST + " 个字。");
        }
        IndicatorCode place =
                ListParameters.optional("code", code, IndicatorCode::of, "应为指标分类代码，例如 1 或 11。");
        Kind wanted = ListParameters.constant("kind", kind, Kind.class);
        LibraryFilter filter =
                new LibraryFilter(
                        text,
                        place == null ? "" : place.code(),
                        wanted == null ? Kind.ALL : wanted);
        return LibraryBody.of(
                library.list(
                        request.actor(),
                        filter,
                        ListParameters.page(page, size, sort, LibraryQueries.SORTABLE)));
    }
}
