package org.jixiao.web.table.imports;

import java.util.Map;
import java.util.Optional;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which rows the page of answers shows.
 *
 * @param round that the rows are to be filed in; empty for the current one
 * @param row this one only, with all its fields
 * @param all also rows that nothing is asked about
 * @param page from 0
 */
public record AnswerQuery(String round, @Nullable Integer row, boolean all, int page) {

    static AnswerQuery of(Map<String, String> asked) {
        return new AnswerQuery(
                Given.text(asked.get("round")),
                number(asked.get("row")).orElse(null),
                "all".equals(asked.get("show")),
                number(asked.get("page")).orElse(0));
    }

    private static Optional<Integer> number(@Nullable String text) {
        return Given.filled(text).filter(t -> t.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    String address(ImportId upload) {
        return address(upload, page);
    }

    String address(ImportId upload, int at) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/imports/" + upload + "/answers");
        if (!round.isEmpty()) {
            address.queryParam("round", round);
        }
        if (row != null) {
            address.queryParam("row", row);
        }
        if (all) {
            address.queryParam("show", "all");
        }
        if (at > 0) {
            address.queryParam("page", at);
        }
        return address.encode().toUriString();
    }
}
