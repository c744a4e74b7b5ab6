package org.jixiao.web.table.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.application.table.imports.AnswerField;
import org.jixiao.application.table.imports.GivenAnswer;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of rows that a document leaves open or has wrong.
 *
 * @param answers each for one field of one row
 * @param checked rows whose inferred fields were compared with the document
 */
record AnswersBody(
        @Nullable List<@Nullable Answer> answers, @Nullable List<@Nullable Integer> checked) {

    /**
     * @param value amounts in 万元, a unit by name or code, indicators in the notation of the table;
     *     null takes an earlier answer back
     */
    record Answer(
            @Nullable Integer row,
            @Schema(
                            allowableValues = {
                                "name",
                                "unit",
                                "total",
                                "fiscalAppropriation",
                                "specialAccountAppropriation",
                                "otherFunds",
                                "targetStatement",
                                "indicators"
                            })
                    @Nullable String field,
            @Nullable String value) {}

    List<GivenAnswer> given(BodyReader reader) {
        List<@Nullable Answer> listed = answers == null ? List.of() : answers;
        List<GivenAnswer> given = new ArrayList<>();
        for (int at = 0; at < listed.size(); at++) {
            Answer answer = listed.get(at);
            String pointer = "/answers/" + at;
            Integer row = answer == null ? null : answer.row();
            String field = answer == null ? null : answer.field();
            given.add(
                    new GivenAnswer(
                            reader.present(pointer + "/row", row, 0),
                            reader.present(pointer + "/field", field, AnswerField.NAME.key()),
                            answer == null ? null : answer.value()));
        }
        return given;
    }

    Set<Integer> checked(BodyReader reader, Set<Integer> known) {
        List<@Nullable Integer> listed = checked == null ? List.of() : checked;
        Set<Integer> rows = new TreeSet<>();
        for (int at = 0; at < listed.size(); at++) {
            Integer row = listed.get(at);
            if (row == null || !known.contains(row)) {
                reader.wrong("/checked/" + at, "no-such-row", Messages.of("api.no-such-row", row));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }
}
